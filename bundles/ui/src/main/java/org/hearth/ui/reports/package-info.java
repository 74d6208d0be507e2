/**
 * Reports: a gallery of the questions that they answer, the settings, the answer on the screen, and files to take along.
 *
 * <p>{@link org.hearth.ui.reports.SettingText} says what was chosen; {@link org.hearth.ui.reports.Bundle} makes one file of
 * many; they know no screen. A report is computed away from the screen, which stays usable meanwhile.
 */
@NullMarked
package org.hearth.ui.reports;

import org.jspecify.annotations.NullMarked;
