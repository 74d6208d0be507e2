package org.hearth.core.phone;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.ScoreSheet.RiskFlag;
import org.hearth.api.programme.Alert;
import org.hearth.api.programme.AlertId;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.AssessmentId;
import org.hearth.api.programme.Invitation;
import org.hearth.api.programme.Invitation.Raised;
import org.hearth.api.store.Records;
import org.hearth.core.alert.RiskAlerts;

/** The alerts that answers on a phone of their own raise: at the answer, not when all is sent; one for each item; never taken back. */
final class AnswerAlerts {
    private static final String SHOWN = "Answered on their own phone, where the help numbers were shown at once";
    private static final String LEFT_OPEN = "Sent on their own phone without an answer to this question";

    private AnswerAlerts() {}

    /** Raises an alert for an answer, unless that item has raised one before; gives all that there are now. */
    static List<Raised> raise(
            Records records, Invitation invitation, InstrumentDefinition definition, RiskFlag flag, Instant now) {
        List<Raised> all = new ArrayList<>(invitation.alerts());
        if (all.stream().noneMatch(one -> one.item() == flag.item())) {
            Alert raised = records.add(alert(invitation, Optional.empty(), definition, flag, now));
            all.add(new Raised(flag.item(), raised.id()));
        }
        return all;
    }

    /** Says on an alert that the answer which raised it was changed since, so that whoever looks at it knows. */
    static void note(Records records, Invitation invitation, int item, String what, Instant now) {
        of(records, invitation, item)
                .filter(alert -> alert.state() != Alert.State.CLOSED)
                .ifPresent(alert -> records.replace(
                        alert.after(new Alert.Action(now, SentAnswers.HOLDER.name(), what), alert.state())));
    }

    /**
     * Joins what was raised on the way to what was sent, and raises what only shows then: questions left open that always matter.
     */
    static List<Raised> join(Records records, Invitation invitation, Assessment assessment, Instant now) {
        invitation.alerts().stream()
                .flatMap(one -> records.alert(one.alert()).stream())
                .forEach(alert -> records.replace(alert.joined(assessment.id())));
        List<Raised> all = new ArrayList<>(invitation.alerts());
        for (RiskFlag flag : RiskAlerts.mostUrgent(assessment.scores().flags())) {
            if (all.stream().noneMatch(one -> one.item() == flag.item())) {
                Alert raised = records.add(
                        alert(invitation, Optional.of(assessment.id()), assessment.instrument(), flag, now));
                all.add(new Raised(flag.item(), raised.id()));
            }
        }
        return all;
    }

    private static Optional<Alert> of(Records records, Invitation invitation, int item) {
        return invitation.alerts().stream()
                .filter(one -> one.item() == item)
                .findFirst()
                .flatMap(one -> records.alert(one.alert()));
    }

    private static Alert alert(
            Invitation invitation,
            Optional<AssessmentId> assessment,
            InstrumentDefinition definition,
            RiskFlag flag,
            Instant now) {
        return new Alert(
                AlertId.create(),
                0,
                invitation.family(),
                invitation.person(),
                assessment,
                now,
                flag.level(),
                RiskAlerts.reason(definition, flag),
                flag.action(),
                Alert.State.OPEN,
                List.of(new Alert.Action(now, SentAnswers.HOLDER.name(), flag.answered() ? SHOWN : LEFT_OPEN)),
                Optional.of(new Alert.Origin(invitation.id(), definition.id(), definition.version(), flag.item())),
                Optional.empty());
    }
}
