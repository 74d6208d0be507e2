package org.hearth.ui.signin;

import java.time.Duration;
import org.hearth.ui.parts.Dates;

/** What the sign-in page says. */
final class SignInWords {
    private static final int MINUTE = 60;

    private SignInWords() {}

    /** How long to wait, rounded up to whole minutes when it is more than one. */
    static String waiting(Duration waiting) {
        long seconds = Math.max(1, waiting.toSeconds());
        return seconds <= MINUTE
                ? Dates.count(seconds, "second")
                : Dates.count((seconds + MINUTE - 1) / MINUTE, "minute");
    }
}
