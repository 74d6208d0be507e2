/**
 * What every intervention type keeps, a rule to a class. {@link org.hearth.testkit.InterventionContract} makes tests of them.
 */
@NullMarked
package org.hearth.testkit.intervention;

import org.jspecify.annotations.NullMarked;
