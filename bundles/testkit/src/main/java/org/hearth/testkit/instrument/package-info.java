/**
 * What every instrument keeps, a rule to a class: each looks at a {@link org.hearth.testkit.instrument.Specimen} and says
 * what it finds. {@link org.hearth.testkit.InstrumentContract} makes tests of them.
 */
@NullMarked
package org.hearth.testkit.instrument;

import org.jspecify.annotations.NullMarked;
