/**
 * What is kept in a family's file beside contacts and questionnaires: goals, notes, consent and safety plans.
 *
 * <p>Each matter has its use case and its rules. All are leaves of the store: written as a whole, amended rather than
 * overwritten. {@link org.hearth.core.file.FileTimeline} shows them among everything else that happened.
 */
@NullMarked
package org.hearth.core.file;

import org.jspecify.annotations.NullMarked;
