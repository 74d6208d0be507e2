/**
 * Running reports: the data they read, cached by its version; the settings they are given; the publication that comes out
 * after disclosure control, in which a report that failed is named; the renderers that make files of it; and the export of
 * what reports read.
 */
@NullMarked
package org.hearth.core.evaluation;

import org.jspecify.annotations.NullMarked;
