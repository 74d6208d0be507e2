/**
 * Asking questionnaires: choosing one, answering it whole or question by question, the safety step, the review and what it
 * came to.
 *
 * <p>{@link org.hearth.ui.questionnaire.Form} says how a form reads, {@link org.hearth.ui.questionnaire.Draft} what was
 * answered so far, {@link org.hearth.ui.questionnaire.Safety} what must be done about it; they know no screen. Nothing here
 * knows an instrument by name.
 */
@NullMarked
package org.hearth.ui.questionnaire;

import org.jspecify.annotations.NullMarked;
