package org.hearth.ui.today;

import static org.hearth.ui.parts.Say.inWords;
import static org.hearth.ui.parts.Say.say;

import java.time.Duration;
import java.time.Instant;

/** How long an alert has been waiting, in words. */
public final class AlertAge {
    private AlertAge() {}

    /** The time between, such as <em>two hours</em>. */
    public static String of(Instant raised, Instant now) {
        Duration age = Duration.between(raised, now);
        if (age.toMinutes() < 1) {
            return say("just now");
        }
        if (age.toMinutes() < 60) {
            return inWords(age.toMinutes(), "one minute", "{0} minutes");
        }
        return age.toHours() < 48
                ? inWords(age.toHours(), "one hour", "{0} hours")
                : inWords(age.toDays(), "one day", "{0} days");
    }
}
