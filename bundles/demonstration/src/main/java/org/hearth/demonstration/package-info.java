/**
 * Made-up families for a first look, and made-up data sets of any size. Nobody in them exists.
 *
 * <p>{@link org.hearth.demonstration.DemonstrationFamilies} fills an empty store of a running Hearth;
 * {@link org.hearth.demonstration.Generate} writes data folders from the command line.
 */
@NullMarked
package org.hearth.demonstration;

import org.jspecify.annotations.NullMarked;
