package org.hearth.ui.alerts;

import static org.hearth.ui.parts.Say.say;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.api.casework.Alerts.NamedAlert;
import org.hearth.api.instrument.RiskRule;
import org.hearth.api.programme.Alert;
import org.hearth.ui.parts.Say;
import org.hearth.ui.today.AlertAge;

/** How alerts stand, in words. */
final class AlertWords {
    private AlertWords() {}

    /** How many are open, in two or three words. */
    static String count(List<NamedAlert> open) {
        String count = Say.inWords(open.size(), "{0} alert open.", "{0} alerts open.");
        return Character.toUpperCase(count.charAt(0)) + count.substring(1);
    }

    /** What is most pressing about them. */
    static String pressing(List<NamedAlert> open) {
        long unseen = open.stream()
                .filter(named -> named.alert().state() == Alert.State.OPEN)
                .count();
        if (unseen == 0) {
            return say("Somebody is on each of them. An alert closes only when somebody has written what was done.");
        }
        if (unseen == open.size()) {
            return open.size() == 1
                    ? say("Nobody is on it yet. An alert closes only when somebody has written what was done.")
                    : say("Nobody is on them yet. An alert closes only when somebody has written what was done.");
        }
        return Say.inWords(
                unseen,
                "Nobody is on one of them yet. An alert closes only when somebody has written what was done.",
                "Nobody is on {0} of them yet. An alert closes only when somebody has written what was done.");
    }

    /** Who is on it. */
    static String state(Alert alert) {
        if (alert.state() == Alert.State.CLOSED) {
            return say("Closed");
        }
        if (alert.state() == Alert.State.OPEN) {
            return say("Nobody is on it yet");
        }
        return alert.actions().isEmpty()
                ? say("Somebody is on it")
                : say("{0} is on it", alert.actions().getLast().by());
    }

    /** That it was passed on to every lead and deputy, because nobody was on it in time; empty if it was not. */
    static Optional<String> passedOn(Alert alert) {
        return alert.escalatedAt().map(at -> say("Passed on to every lead and deputy"));
    }

    /** How long it has been waiting. */
    static String age(Alert alert, Instant now) {
        return Duration.between(alert.raisedAt(), now).toMinutes() < 1
                ? say("Raised just now")
                : say("Open for {0}", AlertAge.of(alert.raisedAt(), now));
    }

    /** Why it was raised, as a sentence. */
    static String reason(Alert alert) {
        return alert.reason().endsWith(".") ? alert.reason() : alert.reason() + ".";
    }

    /** How soon somebody must act. */
    static String level(RiskRule.Level level) {
        return switch (level) {
            case IMMEDIATE -> say("At once");
            case TODAY -> say("Today");
        };
    }
}
