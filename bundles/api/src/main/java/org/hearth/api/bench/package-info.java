/**
 * The use cases without OSGi: for the tests of plug-ins, which install one, record something with it and take it away again.
 *
 * <p>{@link org.hearth.api.bench.Workbench} is found by {@link java.util.ServiceLoader} and stands on any
 * {@link org.hearth.api.store.Store}; the testkit has one that keeps its records in memory. Nothing of this is a service at
 * run time.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.api.bench;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
