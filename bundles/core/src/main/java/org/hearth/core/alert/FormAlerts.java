package org.hearth.core.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.ScoreSheet.RiskFlag;
import org.hearth.api.programme.Alert;
import org.hearth.api.programme.AlertId;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.AssessmentId;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.PersonId;
import org.hearth.api.store.Records;

/**
 * The alerts of a form, whether a practitioner fills it in or a family on their own phone: one for each item, raised at the
 * answer, joined to the questionnaire when that is finished, and never taken back. For use within a transaction.
 *
 * @param form what is filled in
 * @param told what is written into its alerts
 */
public record FormAlerts(Records records, Form form, Told told, Instant now) {

    /**
     * A form.
     *
     * @param id its identity, the same from the first answer on; empty where all answers come at once
     */
    public record Form(Optional<UUID> id, FamilyId family, PersonId person, InstrumentDefinition definition) {}

    /**
     * What is written into an alert beside its reason.
     *
     * @param by who answers, in words
     * @param raised that an answer raised it
     * @param open that its question was left open
     * @param changed that the answer was changed to one that raises none
     * @param again that it was changed back
     */
    public record Told(String by, String raised, String open, String changed, String again) {}

    /** What became of the alerts of a form. */
    public record Heeded(List<Alert> alerts, boolean changed) {}

    /**
     * Raises what is flagged and not raised yet, and notes what was changed.
     *
     * @param flags what the answers raise
     * @param asked which items these flags speak of; the alerts of others stay as they are
     */
    public Heeded heed(Collection<RiskFlag> flags, IntPredicate asked) {
        List<Alert> alerts = new ArrayList<>();
        List<Alert> before = before();
        boolean changed = false;
        for (Alert alert : before) {
            Alert after = asked.test(item(alert)) ? after(alert, isFlagged(flags, alert)) : alert;
            boolean differs = !after.equals(alert);
            alerts.add(differs ? records.replace(after) : alert);
            changed |= differs;
        }
        for (RiskFlag flag : missing(before, flags)) {
            String reason = RiskAlerts.reason(form.definition(), flag);
            alerts.add(records.add(alert(flag, Optional.empty(), reason, said(flag))));
            changed = true;
        }
        return new Heeded(alerts, changed);
    }

    /**
     * Joins what was raised on the way to the finished questionnaire, and raises what only shows then.
     *
     * @param done what was done about it, in words; empty if nobody was asked
     * @return all alerts that the form has now
     */
    public List<Alert> finish(Assessment assessment, String done) {
        List<Alert> alerts = new ArrayList<>();
        List<Alert> before = before();
        Collection<RiskFlag> flags = RiskAlerts.mostUrgent(assessment.scores().flags());
        for (Alert alert : before) {
            boolean flagged = isFlagged(flags, alert);
            Alert after = after(alert, flagged).joined(assessment.id());
            alerts.add(records.replace(
                    flagged && !done.isBlank()
                            ? after.after(new Alert.Action(now, told.by(), done), after.state())
                            : after));
        }
        boolean total = assessment.responses() instanceof Responses.Totals;
        for (RiskFlag flag : missing(before, flags)) {
            String reason = total && !flag.answered()
                    ? RiskAlerts.notSeen(form.definition(), flag)
                    : RiskAlerts.reason(form.definition(), flag);
            alerts.add(
                    records.add(alert(flag, Optional.of(assessment.id()), reason, done.isBlank() ? said(flag) : done)));
        }
        return alerts;
    }

    /** Writes that into every alert of the form that is not closed. */
    public void note(String what) {
        before().stream()
                .filter(alert -> alert.state() != Alert.State.CLOSED)
                .forEach(alert -> records.replace(alert.after(new Alert.Action(now, told.by(), what), alert.state())));
    }

    private List<Alert> before() {
        return form.id().map(records::alertsOf).orElse(List.of());
    }

    private String said(RiskFlag flag) {
        return flag.answered() ? told.raised() : told.open();
    }

    private Alert after(Alert alert, boolean flagged) {
        boolean wasChanged = alert.actions().reversed().stream()
                .map(Alert.Action::what)
                .filter(what -> what.equals(told.changed()) || what.equals(told.again()))
                .findFirst()
                .filter(told.changed()::equals)
                .isPresent();
        if (flagged == !wasChanged) {
            return alert;
        }
        // somebody may have closed it because the answer was a slip: then it is not one any more
        Alert.State state = flagged && alert.state() == Alert.State.CLOSED ? Alert.State.OPEN : alert.state();
        return alert.after(new Alert.Action(now, told.by(), flagged ? told.again() : told.changed()), state);
    }

    private static boolean isFlagged(Collection<RiskFlag> flags, Alert alert) {
        return flags.stream().anyMatch(flag -> flag.item() == item(alert));
    }

    private static List<RiskFlag> missing(List<Alert> before, Collection<RiskFlag> flags) {
        return flags.stream()
                .filter(flag -> before.stream().noneMatch(alert -> item(alert) == flag.item()))
                .toList();
    }

    /** The item that raised it; 0, which no item has, where that is not known. */
    private static int item(Alert alert) {
        return alert.origin().map(Alert.Origin::item).orElse(0);
    }

    private Alert alert(RiskFlag flag, Optional<AssessmentId> assessment, String reason, String said) {
        return new Alert(
                AlertId.create(),
                0,
                form.family(),
                form.person(),
                assessment,
                now,
                flag.level(),
                reason,
                flag.action(),
                Alert.State.OPEN,
                List.of(new Alert.Action(now, told.by(), said)),
                form.id()
                        .map(id -> new Alert.Origin(
                                id, form.definition().id(), form.definition().version(), flag.item())),
                Optional.empty());
    }
}
