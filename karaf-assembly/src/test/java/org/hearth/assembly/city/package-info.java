/**
 * What another city makes of Hearth: {@link org.hearth.assembly.city.CityProject} builds its project as the city would, outside
 * this repository, and the archive that comes out is booted, browsed and held against what the city wanted.
 */
package org.hearth.assembly.city;
