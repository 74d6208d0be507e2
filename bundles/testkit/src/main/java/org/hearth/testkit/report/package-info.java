/**
 * What every report keeps, a rule to a class: each looks at a {@link org.hearth.testkit.report.Specimen} and says what it
 * finds. {@link org.hearth.testkit.ReportContract} makes tests of them.
 */
@NullMarked
package org.hearth.testkit.report;

import org.jspecify.annotations.NullMarked;
