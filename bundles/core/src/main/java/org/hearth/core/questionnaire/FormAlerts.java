package org.hearth.core.questionnaire;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.api.casework.BegunForm;
import org.hearth.api.identity.Actor;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.ScoreSheet.RiskFlag;
import org.hearth.api.programme.Alert;
import org.hearth.api.programme.AlertId;
import org.hearth.api.programme.Assessment;
import org.hearth.api.store.Records;
import org.hearth.core.alert.RiskAlerts;

/**
 * The alerts of forms that practitioners fill in: raised at the answer, joined to the questionnaire when it is finished, and
 * never taken back. Each method runs within a transaction.
 */
final class FormAlerts {
    private static final String RAISED = "Answered while the form was being filled in. It is not finished yet.";
    private static final String CHANGED = "The answer was changed to one that raises no alert, before the form was"
            + " finished. The alert stays until somebody has looked at it.";
    private static final String AGAIN = "The answer was changed again, to one that raises the alert.";

    private FormAlerts() {}

    /** What became of the alerts of a form. */
    record Heeded(List<Alert> alerts, boolean changed) {}

    /** Raises what is flagged and not raised yet, and notes what was changed. */
    static Heeded heed(
            Records records,
            BegunForm form,
            InstrumentDefinition definition,
            Collection<RiskFlag> flags,
            Actor actor,
            Instant now) {
        List<Alert> alerts = new ArrayList<>();
        List<Alert> before = records.alertsOf(form.form());
        boolean changed = false;
        for (Alert alert : before) {
            Alert after = after(alert, isFlagged(flags, alert), actor, now);
            boolean differs = !after.equals(alert);
            alerts.add(differs ? records.replace(after) : alert);
            changed |= differs;
        }
        for (RiskFlag flag : flags) {
            if (ofItem(before, flag.item()).isEmpty()) {
                alerts.add(records.add(raised(form, definition, flag, actor, now)));
                changed = true;
            }
        }
        return new Heeded(alerts, changed);
    }

    /** Joins what was raised on the way to the finished questionnaire, and raises what only shows then. */
    static void finish(
            Records records, Assessment assessment, Optional<UUID> form, Actor actor, String done, Instant now) {
        List<Alert> before = form.map(records::alertsOf).orElse(List.of());
        Collection<RiskFlag> flags = RiskAlerts.mostUrgent(assessment.scores().flags());
        for (Alert alert : before) {
            boolean flagged = isFlagged(flags, alert);
            Alert after = after(alert, flagged, actor, now).joined(assessment.id());
            records.replace(
                    flagged && !done.isBlank()
                            ? after.after(new Alert.Action(now, actor.name(), done), after.state())
                            : after);
        }
        RiskAlerts.of(
                        assessment,
                        actor,
                        done,
                        now,
                        flag -> ofItem(before, flag.item()).isEmpty())
                .forEach(records::add);
    }

    private static Alert after(Alert alert, boolean flagged, Actor actor, Instant now) {
        boolean wasChanged = alert.actions().reversed().stream()
                .map(Alert.Action::what)
                .filter(what -> what.equals(CHANGED) || what.equals(AGAIN))
                .findFirst()
                .filter(CHANGED::equals)
                .isPresent();
        if (flagged == !wasChanged) {
            return alert;
        }
        // somebody may have closed it because the answer was a slip: then it is not one any more
        Alert.State state = flagged && alert.state() == Alert.State.CLOSED ? Alert.State.OPEN : alert.state();
        return alert.after(new Alert.Action(now, actor.name(), flagged ? AGAIN : CHANGED), state);
    }

    private static boolean isFlagged(Collection<RiskFlag> flags, Alert alert) {
        return flags.stream()
                .anyMatch(flag -> alert.origin()
                        .filter(origin -> origin.item() == flag.item())
                        .isPresent());
    }

    private static Optional<Alert> ofItem(List<Alert> alerts, int item) {
        return alerts.stream()
                .filter(alert ->
                        alert.origin().filter(origin -> origin.item() == item).isPresent())
                .findFirst();
    }

    private static Alert raised(
            BegunForm form, InstrumentDefinition definition, RiskFlag flag, Actor actor, Instant now) {
        return new Alert(
                AlertId.create(),
                0,
                form.family(),
                form.person(),
                Optional.empty(),
                now,
                flag.level(),
                RiskAlerts.reason(definition, flag),
                flag.action(),
                Alert.State.OPEN,
                List.of(new Alert.Action(now, actor.name(), RAISED)),
                Optional.of(new Alert.Origin(form.form(), definition.id(), definition.version(), flag.item())),
                Optional.empty());
    }
}
