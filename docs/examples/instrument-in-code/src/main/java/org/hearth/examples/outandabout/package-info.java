/**
 * An instrument whose scoring a file cannot say: {@code OutAndAbout} is the plug-in, {@code Steps} its definition, {@code
 * Measures} the pure function from answers to a score. Everything in it was made up.
 */
@NullMarked
package org.hearth.examples.outandabout;

import org.jspecify.annotations.NullMarked;
