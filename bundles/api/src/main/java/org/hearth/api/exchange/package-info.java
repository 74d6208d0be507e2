/**
 * Data from and for elsewhere: a folder of CSV files read into evaluation data, and written from it. Implemented by
 * {@code exchange}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.api.exchange;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
