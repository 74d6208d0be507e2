/**
 * An instrument whose scoring a file cannot say: {@code ${className}} is the plug-in, {@code Questions} its definition,
 * {@code Measures} the pure function from answers to a score.
 */
@NullMarked
package ${package};

import org.jspecify.annotations.NullMarked;
