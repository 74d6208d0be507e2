package org.hearth.core.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.api.casework.NewAssessment;
import org.hearth.api.casework.Refused;
import org.hearth.api.identity.Actor;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.ScoreSheet;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.Family;
import org.hearth.api.store.Records;
import org.hearth.core.alert.FormAlerts;
import org.hearth.core.family.FamilyRegister;
import org.hearth.core.ground.AuditTrail;
import org.hearth.core.ground.StableIds;

/** Assessments as they are put on file, with the alerts they raise; runs within a transaction. */
record AssessmentFile(AuditTrail trail, DueBook due) {
    private static final String RAISED = "Answered while the form was being filled in. It is not finished yet.";
    private static final String LEFT_OPEN = "Finished without an answer to this question.";
    private static final String CHANGED = "The answer was changed to one that raises no alert, before the form was"
            + " finished. The alert stays until somebody has looked at it.";
    private static final String AGAIN = "The answer was changed again, to one that raises the alert.";

    /**
     * What became of an assessment.
     *
     * @param isNew false when just the same had been saved before
     */
    record Added(Assessment assessment, boolean isNew) {}

    Added add(
            Records records,
            Actor actor,
            NewAssessment assessment,
            InstrumentDefinition definition,
            ScoreSheet scores) {
        Family family = FamilyRegister.find(records, assessment.family());
        AssessmentRules.require(assessment, definition, family, LocalDate.now(trail.clock()));
        Optional<Assessment> before = sameDay(records, assessment);
        if (before.isPresent()) {
            Assessment same = sentTwice(before.get(), assessment, definition);
            // the form may have been sent from another tab, which raised alerts of its own
            if (!assessment.form().map(records::alertsOf).orElse(List.of()).isEmpty()) {
                alerts(records, actor, assessment, same);
            }
            return new Added(same, false);
        }
        Assessment complete = new Assessment(
                StableIds.assessment(assessment),
                assessment.family(),
                assessment.person(),
                assessment.on(),
                assessment.rater(),
                definition,
                assessment.responses(),
                scores,
                actor.name());
        records.add(complete);
        alerts(records, actor, assessment, complete);
        due.refresh(records, family.id());
        trail.did(records, actor, "recorded a questionnaire, " + definition.title(), family.id());
        return new Added(complete, true);
    }

    private void alerts(Records records, Actor actor, NewAssessment assessment, Assessment kept) {
        FormAlerts.Form form = new FormAlerts.Form(assessment.form(), kept.family(), kept.person(), kept.instrument());
        new FormAlerts(records, form, told(actor), trail.clock().instant())
                .finish(kept, assessment.safetyAction().strip());
    }

    /** What is written into alerts of a form that a practitioner fills in. */
    static FormAlerts.Told told(Actor actor) {
        return new FormAlerts.Told(actor.name(), RAISED, LEFT_OPEN, CHANGED, AGAIN);
    }

    /** With one instrument a rater has one say about a person a day; the exchange format counts by the same rule. */
    private static Optional<Assessment> sameDay(Records records, NewAssessment assessment) {
        return records.assessment(
                assessment.family(), assessment.person(), assessment.on(), assessment.rater(), assessment.instrument());
    }

    private static Assessment sentTwice(Assessment before, NewAssessment assessment, InstrumentDefinition definition) {
        if (!before.responses().equals(assessment.responses())) {
            throw new Refused(
                    "{0} was recorded for {1} already, by {2}, with other answers. Check the day; if it is"
                            + " right, look at the one in the record first.",
                    definition.title(), before.on(), before.recordedBy());
        }
        return before;
    }
}
