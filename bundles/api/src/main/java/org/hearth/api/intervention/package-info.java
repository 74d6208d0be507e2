/**
 * Intervention types: for whom a kind of support is, how it is delivered and what a record of a session asks.
 *
 * <p>A plug-in gives an {@link org.hearth.api.intervention.InterventionType} whose definition is data alone.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.api.intervention;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
