/**
 * Documents: a publication of report documents as bytes of one format, and charts as SVG.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.api.document;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
