package org.hearth.core.ground;

import org.hearth.api.casework.Refused;
import org.hearth.api.text.Sentence;

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
            throw new Refused("{0} must be one line. Remove the line break.", Sentence.of(what));
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
            throw new Refused(
                    "{0} has {1} characters; there is room for {2}. Shorten it, please.",
                    Sentence.of(what), text.length(), most);
        }
    }
}
