/**
 * Questionnaires: when they are due, how they are scored, and what a risk answer asks for.
 *
 * <p>{@link org.hearth.core.questionnaire.Schedule} says as a pure function what is due,
 * {@link org.hearth.core.questionnaire.DueBook} keeps it in the transaction that changed something, and
 * {@link org.hearth.core.questionnaire.ScheduleKeeper} computes it anew when other plug-ins suggest something else.
 * {@link org.hearth.core.questionnaire.ScoringAssessments} takes a form, on the way and at its end;
 * {@link org.hearth.core.questionnaire.AssessmentFile} puts it into the record with the alerts that it raises.
 */
@NullMarked
package org.hearth.core.questionnaire;

import org.jspecify.annotations.NullMarked;
