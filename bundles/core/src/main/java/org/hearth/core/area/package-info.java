/**
 * Where postcodes lie, and how deprived it is there. {@link org.hearth.core.area.InstalledAreas} reads the tables that
 * {@code etc/org.hearth.areas.cfg} names in the background: {@link org.hearth.core.area.DeprivationFile} an edition of the
 * English indices, {@link org.hearth.core.area.PostcodeFile} a postcode directory, by the small areas of the same census.
 * {@link org.hearth.core.area.PostcodeTable} keeps 2.7 million postcodes in one sorted array of 22 MB.
 */
@NullMarked
package org.hearth.core.area;

import org.jspecify.annotations.NullMarked;
