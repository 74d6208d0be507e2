/**
 * The headless evaluation: {@link org.hearth.shell.evaluate.HeadlessEvaluation} waits until the node is complete, hands the
 * arguments to {@link org.hearth.shell.evaluate.EvaluateRun}, which knows nothing of OSGi, and ends the process with the exit
 * status that came out.
 */
@NullMarked
package org.hearth.shell.evaluate;

import org.jspecify.annotations.NullMarked;
