/** The report: {@code ${className}} is the plug-in and says it in words, {@code Reach} computes its numbers. */
@NullMarked
package ${package};

import org.jspecify.annotations.NullMarked;
