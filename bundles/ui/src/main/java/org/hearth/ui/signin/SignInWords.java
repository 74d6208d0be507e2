package org.hearth.ui.signin;

import java.time.Duration;
import org.hearth.ui.parts.Say;

/** What the sign-in page says. */
final class SignInWords {
    private static final int MINUTE = 60;

    private SignInWords() {}

    /** How long to wait, rounded up to whole minutes when it is more than one. */
    static String waiting(Duration waiting) {
        long seconds = Math.max(1, waiting.toSeconds());
        return seconds <= MINUTE
                ? Say.inWords(seconds, "one second", "{0} seconds")
                : Say.inWords((seconds + MINUTE - 1) / MINUTE, "one minute", "{0} minutes");
    }
}
