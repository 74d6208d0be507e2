/**
 * Data from elsewhere: a folder of CSV files read into evaluation data. Implemented by {@code exchange}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.api.exchange;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
