package org.hearth.core.questionnaire;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hearth.api.casework.Assessments;
import org.hearth.api.casework.BegunForm;
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
import org.hearth.api.instrument.ScoreSheet.RiskFlag;
import org.hearth.api.programme.Alert;
import org.hearth.api.programme.Assessment;
import org.hearth.api.store.Store;
import org.hearth.api.text.Sentence;
import org.hearth.core.alert.FormAlerts;
import org.hearth.core.change.ChangePublisher;
import org.hearth.core.family.FamilyRegister;
import org.hearth.core.ground.AuditTrail;
import org.hearth.core.ground.Permission;
import org.hearth.core.ground.TextRules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Assessments that are scored, kept with their definition, and raise their alerts, all in one transaction. */
@Component
public final class ScoringAssessments implements Assessments {
    private final Store store;
    private final Catalogue catalogue;
    private final ChangePublisher changes;
    private final AuditTrail trail;
    private final AssessmentFile file;

    @Activate
    public ScoringAssessments(
            @Reference Store store,
            @Reference Catalogue catalogue,
            @Reference ChangePublisher changes,
            @Reference Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.changes = changes;
        trail = new AuditTrail(clock);
        file = new AssessmentFile(trail, new DueBook(catalogue));
    }

    @Override
    public List<Alert> heed(Actor actor, BegunForm form) {
        Permission.CASEWORK.require(actor);
        Instrument instrument = installed(form.instrument(), form.version());
        Collection<RiskFlag> flags = RiskFlags.answered(instrument, form.answers());
        FormAlerts.Heeded heeded = store.write(records -> {
            AssessmentRules.requirePerson(FamilyRegister.find(records, form.family()), form.person());
            FormAlerts.Heeded done = new FormAlerts(
                            records,
                            new FormAlerts.Form(
                                    Optional.of(form.form()), form.family(), form.person(), instrument.definition()),
                            AssessmentFile.told(actor),
                            trail.clock().instant())
                    .heed(flags, item -> true);
            if (done.changed()) {
                trail.did(records, actor, "gave an answer that concerns an alert", form.family());
            }
            return done;
        });
        if (heeded.changed()) {
            changes.publish(new Change.AlertsChanged());
            changes.publish(new Change.FamilyChanged(form.family()));
        }
        return heeded.alerts();
    }

    private Instrument installed(String id, String version) {
        return catalogue.instrument(id, version).orElseThrow(() -> notInstalled(id, version));
    }

    @Override
    public Assessment record(Actor actor, NewAssessment assessment) {
        Permission.CASEWORK.require(actor);
        Instrument instrument = installed(assessment.instrument(), assessment.version());
        requireSomething(instrument.definition(), assessment.responses());
        ScoreSheet scores =
                RiskFlags.complete(score(instrument, assessment.responses()), instrument.definition(), assessment);
        requireSafetyAction(scores, assessment.safetyAction());
        AssessmentFile.Added added =
                store.write(records -> file.add(records, actor, assessment, instrument.definition(), scores));
        if (added.isNew()) {
            changes.publish(new Change.FamilyChanged(assessment.family()));
            if (assessment.form().isPresent() || !scores.flags().isEmpty()) {
                changes.publish(new Change.AlertsChanged());
            }
        }
        return added.assessment();
    }

    /** What was typed is not scored by another version in silence: the answers may mean something else there. */
    private Refused notInstalled(String id, String version) {
        return catalogue
                .instrument(id)
                .map(other -> new Refused(
                        "Version {0} of {1} is not installed here any more; version {2} is. Nothing was saved. Keep this"
                                + " page open and ask your administrator to put version {0} back, then save again; or begin"
                                + " a new form.",
                        version, other.definition().title(), other.definition().version()))
                .orElseGet(() -> new Refused(
                        "The questionnaire \"{0}\" is not installed here (any more). Nothing was saved. Keep this page open"
                                + " and ask your administrator to put it back, then save again.",
                        id));
    }

    private static void requireSomething(InstrumentDefinition definition, Responses responses) {
        boolean nothing = switch (responses) {
            case Responses.Answers answers -> answers.scores().isEmpty();
            case Responses.Totals totals -> totals.scores().isEmpty();
        };
        if (nothing) {
            throw new Refused(
                    "Nothing was answered in {0}. Answer at least one question, or leave the form without saving.",
                    definition.title());
        }
    }

    private static ScoreSheet score(Instrument instrument, Responses responses) {
        try {
            return instrument.score(responses);
        } catch (InvalidResponses e) {
            throw new Refused(
                    Sentence.of(
                            "{0}: {1}. Correct the answer and save again.",
                            instrument.definition().title(), String.valueOf(e.getMessage())),
                    e);
        } catch (PluginFailed e) {
            throw new Refused(
                    Sentence.of(
                            "{0} Nothing was saved, and your answers are still on this page: keep it open and try again,"
                                    + " or write them down.",
                            e.sentence()),
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
