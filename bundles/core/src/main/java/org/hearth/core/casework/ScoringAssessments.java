package org.hearth.core.casework;

import java.time.Clock;
import org.hearth.api.casework.Assessments;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.NewAssessment;
import org.hearth.api.casework.PluginFailed;
import org.hearth.api.casework.Refused;
import org.hearth.api.identity.Actor;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.InvalidResponses;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.ScoreSheet;
import org.hearth.api.programme.Assessment;
import org.hearth.api.store.Store;
import org.hearth.core.change.ChangePublisher;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Assessments that are scored, kept with their definition, and raise their alerts, all in one transaction. */
@Component
public final class ScoringAssessments implements Assessments {
    private final Store store;
    private final Catalogue catalogue;
    private final ChangePublisher changes;
    private final AssessmentFile file;

    @Activate
    public ScoringAssessments(
            @Reference Store store, @Reference Catalogue catalogue, @Reference ChangePublisher changes) {
        this(store, catalogue, changes, Clock.systemDefaultZone());
    }

    ScoringAssessments(Store store, Catalogue catalogue, ChangePublisher changes, Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.changes = changes;
        file = new AssessmentFile(new AuditTrail(clock));
    }

    @Override
    public Assessment record(Actor actor, NewAssessment assessment) {
        Permission.CASEWORK.require(actor);
        Instrument instrument = catalogue
                .instrument(assessment.instrument(), assessment.version())
                .orElseThrow(() -> notInstalled(assessment));
        requireSomething(instrument.definition(), assessment.responses());
        ScoreSheet scores = score(instrument, assessment.responses());
        requireSafetyAction(scores, assessment.safetyAction());
        AssessmentFile.Added added =
                store.write(records -> file.add(records, actor, assessment, instrument.definition(), scores));
        if (added.isNew()) {
            changes.publish(new Change.FamilyChanged(assessment.family()));
            if (!scores.flags().isEmpty()) {
                changes.publish(new Change.AlertsChanged());
            }
        }
        return added.assessment();
    }

    /** What was typed is not scored by another version in silence: the answers may mean something else there. */
    private Refused notInstalled(NewAssessment assessment) {
        return new Refused(
                catalogue
                        .instrument(assessment.instrument())
                        .map(other -> "Version " + assessment.version() + " of "
                                + other.definition().title()
                                + " is not installed here any more; version "
                                + other.definition().version()
                                + " is. Nothing was saved. Keep this page open and ask your administrator to put version "
                                + assessment.version() + " back, then save again; or begin a new form.")
                        .orElse(
                                "The questionnaire \"" + assessment.instrument()
                                        + "\" is not installed here (any more). Nothing"
                                        + " was saved. Keep this page open and ask your administrator to put it back, then save again."));
    }

    private static void requireSomething(InstrumentDefinition definition, Responses responses) {
        boolean nothing = switch (responses) {
            case Responses.Answers answers -> answers.scores().isEmpty();
            case Responses.Totals totals -> totals.scores().isEmpty();
        };
        if (nothing) {
            throw new Refused("Nothing was answered in " + definition.title()
                    + ". Answer at least one question, or leave the form without saving.");
        }
    }

    private static ScoreSheet score(Instrument instrument, Responses responses) {
        try {
            return instrument.score(responses);
        } catch (InvalidResponses e) {
            throw new Refused(
                    instrument.definition().title() + ": " + e.getMessage() + ". Correct the answer and save again.",
                    e);
        } catch (PluginFailed e) {
            throw new Refused(
                    e.getMessage() + " Nothing was saved, and your answers are still on this page: keep it open and try"
                            + " again, or write them down.",
                    e);
        }
    }

    private static void requireSafetyAction(ScoreSheet scores, String action) {
        if (!scores.flags().isEmpty() && action.isBlank()) {
            throw new Refused("An answer on this form needs a conversation before you finish, or a question that always"
                    + " matters was left open. Say what you did about it, then save.");
        }
        TextRules.requireNote("What you did", action);
    }
}
