/**
 * Running reports: the data they read, cached by its version; the settings they are given; the publication that comes out
 * after disclosure control; and the renderers that make files of it.
 */
@NullMarked
package org.hearth.core.evaluation;

import org.jspecify.annotations.NullMarked;
