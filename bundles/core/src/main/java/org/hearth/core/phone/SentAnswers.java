package org.hearth.core.phone;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Invitation;
import org.hearth.api.programme.Invitation.Raised;
import org.hearth.api.store.Records;
import org.hearth.api.text.Sentence;
import org.hearth.core.alert.FormAlerts;
import org.hearth.core.family.FamilyRegister;
import org.hearth.core.ground.AuditTrail;
import org.hearth.core.ground.StableIds;
import org.hearth.core.questionnaire.AssessmentRules;

/** Puts what was answered on a phone of their own on file, and joins the alerts that were raised on the way; within a transaction. */
record SentAnswers(AskableForms forms, AuditTrail trail) {
    /** Who answered and recorded, in words; no account. */
    static final Actor HOLDER = new Actor("", "The family, on their own phone", Set.of());

    private static final FormAlerts.Told TOLD = new FormAlerts.Told(
            HOLDER.name(),
            "Answered on their own phone, where the help numbers were shown at once",
            "Sent on their own phone without an answer to this question",
            "Changed this answer afterwards, on their own phone",
            "Changed it back, on their own phone, to one that raises the alert");

    /**
     * Records the assessment and ends the invitation.
     *
     * @param actor who puts it on file: the family itself, or a practitioner later
     * @throws Refused if that cannot be, and why
     */
    Invitation file(Records records, Actor actor, Invitation invitation, LocalDate on) {
        Instrument instrument = forms.scoring(invitation)
                .orElseThrow(() -> new Refused(
                        "Version {0} of {1} was taken out of Hearth, and only it can score these answers. Ask your"
                                + " administrator to put it back; the answers are kept until then.",
                        invitation.instrumentVersion(), invitation.title()));
        InstrumentDefinition definition = instrument.definition();
        Responses responses = new Responses.Answers(invitation.answers());
        ScoreSheet scores = score(instrument, responses);
        NewAssessment sent = new NewAssessment(
                invitation.family(),
                invitation.person(),
                on,
                definition.respondent(),
                definition.id(),
                definition.version(),
                responses,
                "");
        Family family = FamilyRegister.find(records, invitation.family());
        AssessmentRules.require(sent, definition, family, LocalDate.now(trail.clock()));
        Assessment assessment = new Assessment(
                StableIds.assessment(sent),
                sent.family(),
                sent.person(),
                on,
                sent.rater(),
                definition,
                responses,
                scores,
                HOLDER.name());
        requireOneADay(records, sent, definition);
        records.add(assessment);
        List<Raised> raised = raised(alerts(records, invitation, definition).finish(assessment, ""));
        trail.did(records, actor, "sent a questionnaire, " + definition.title(), family.id());
        return records.leaves()
                .replace(invitation
                        .answered(invitation.answers(), raised)
                        .over(Invitation.State.FINISHED, trail.clock().instant()));
    }

    /** Raises, or notes on, the alert of an item whose answer was changed; gives all that there are now. */
    List<Raised> heed(Records records, Invitation invitation, int item, Optional<RiskFlag> flag) {
        return raised(alerts(records, invitation, invitation.definition().orElseThrow())
                .heed(flag.stream().toList(), asked -> asked == item)
                .alerts());
    }

    /** Writes into the alerts of an invitation what became of it. */
    void note(Records records, Invitation invitation, String what) {
        alerts(records, invitation, invitation.definition().orElseThrow()).note(what);
    }

    private FormAlerts alerts(Records records, Invitation invitation, InstrumentDefinition definition) {
        return new FormAlerts(
                records,
                new FormAlerts.Form(Optional.of(invitation.id()), invitation.family(), invitation.person(), definition),
                TOLD,
                trail.clock().instant());
    }

    private static List<Raised> raised(List<Alert> alerts) {
        return alerts.stream()
                .flatMap(alert -> alert.origin().stream().map(origin -> new Raised(origin.item(), alert.id())))
                .toList();
    }

    private static ScoreSheet score(Instrument instrument, Responses responses) {
        try {
            return instrument.score(responses);
        } catch (InvalidResponses | PluginFailed e) {
            throw new Refused(
                    Sentence.of("{0}: {1}", instrument.definition().title(), String.valueOf(e.getMessage())), e);
        }
    }

    private static void requireOneADay(Records records, NewAssessment sent, InstrumentDefinition definition) {
        records.assessment(sent.family(), sent.person(), sent.on(), sent.rater(), sent.instrument())
                .ifPresent(before -> {
                    throw new Refused(
                            "{0} was recorded for {1} already, by {2}. Put these answers on file for the day on which"
                                    + " they were given, if that was another.",
                            definition.title(), before.on(), before.recordedBy());
                });
    }
}
