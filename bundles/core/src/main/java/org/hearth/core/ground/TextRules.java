package org.hearth.core.ground;

import org.hearth.api.casework.Refused;

/** Rules about what people type. */
public final class TextRules {
    /** The longest name, relationship, area or referral source. */
    static final int LINE = 200;
    /** The longest note. */
    static final int NOTE = 10_000;

    private TextRules() {}

    /** Refuses a line that is too long or more than one. */
    public static void requireLine(String what, String text) {
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            throw new Refused(what + " must be one line. Remove the line break.");
        }
        requireAtMost(what, text, LINE);
    }

    /** Refuses a note that is too long. */
    public static void requireNote(String what, String text) {
        requireAtMost(what, text, NOTE);
    }

    /** Refuses a text that is longer than that. */
    public static void requireAtMost(String what, String text, int most) {
        if (text.length() > most) {
            throw new Refused(what + " has " + text.length() + " characters; there is room for " + most
                    + ". Shorten it, please.");
        }
    }
}
