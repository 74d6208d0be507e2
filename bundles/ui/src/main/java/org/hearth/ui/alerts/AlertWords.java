package org.hearth.ui.alerts;

import java.time.Instant;
import java.util.List;
import org.hearth.api.casework.Alerts.NamedAlert;
import org.hearth.api.instrument.RiskRule;
import org.hearth.api.programme.Alert;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.today.AlertAge;

/** How alerts stand, in words. */
final class AlertWords {
    private AlertWords() {}

    /** How many are open, in two or three words. */
    static String count(List<NamedAlert> open) {
        String count = Dates.count(open.size(), "alert");
        return Character.toUpperCase(count.charAt(0)) + count.substring(1) + " open.";
    }

    /** What is most pressing about them. */
    static String pressing(List<NamedAlert> open) {
        long unseen = open.stream()
                .filter(named -> named.alert().state() == Alert.State.OPEN)
                .count();
        String rule = "An alert closes only when somebody has written what was done.";
        if (unseen == 0) {
            return "Somebody is on each of them. " + rule;
        }
        if (unseen == open.size()) {
            return (open.size() == 1 ? "Nobody is on it yet. " : "Nobody is on them yet. ") + rule;
        }
        return "Nobody is on " + (unseen == 1 ? "one" : unseen) + " of them yet. " + rule;
    }

    /** Who is on it. */
    static String state(Alert alert) {
        if (alert.state() == Alert.State.OPEN) {
            return "Nobody is on it yet";
        }
        String who = alert.actions().isEmpty()
                ? "Somebody"
                : alert.actions().getLast().by();
        return who + " is on it";
    }

    /** How long it has been waiting. */
    static String age(Alert alert, Instant now) {
        String age = AlertAge.of(alert.raisedAt(), now);
        return age.startsWith("just") ? "Raised " + age : "Open for " + age;
    }

    /** Why it was raised, as a sentence. */
    static String reason(Alert alert) {
        return alert.reason().endsWith(".") ? alert.reason() : alert.reason() + ".";
    }

    /** How soon somebody must act. */
    static String level(RiskRule.Level level) {
        return switch (level) {
            case IMMEDIATE -> "At once";
            case TODAY -> "Today";
        };
    }
}
