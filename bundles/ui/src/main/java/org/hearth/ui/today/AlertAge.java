package org.hearth.ui.today;

import java.time.Duration;
import java.time.Instant;
import org.hearth.ui.parts.Dates;

/** How long an alert has been waiting, in words. */
public final class AlertAge {
    private AlertAge() {}

    /** The time between, such as <em>two hours</em>. */
    public static String of(Instant raised, Instant now) {
        Duration age = Duration.between(raised, now);
        if (age.toMinutes() < 1) {
            return "just now";
        }
        if (age.toMinutes() < 60) {
            return Dates.count(age.toMinutes(), "minute");
        }
        return age.toHours() < 48 ? Dates.count(age.toHours(), "hour") : Dates.count(age.toDays(), "day");
    }
}
