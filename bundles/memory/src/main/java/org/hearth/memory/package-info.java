/**
 * What stands in for the rooms around a use case while it is tested: a store that keeps its records in memory and a catalogue of
 * what it is given. It sees the api alone, so that the tests of every room can use it; no runtime has it.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.memory;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
