package org.hearth.api.casework;

import org.hearth.api.text.Sentence;
import org.hearth.api.text.WordedException;

/** What was asked for breaks a rule of the programme; nothing was saved. */
public class Refused extends WordedException {
    private static final long serialVersionUID = 1L;

    /**
     * @param english what happened and what to do, for the person at the screen, with {@code {0}}, {@code {1}} … where
     *     values go
     * @param values what goes there, see {@link Sentence}
     */
    public Refused(String english, Object... values) {
        super(Sentence.of(english, values));
    }

    /**
     * @param english what happened and what to do, for the person at the screen
     * @param cause what lies behind it, for the log
     */
    public Refused(String english, Throwable cause) {
        super(Sentence.of(english), cause);
    }

    /** @param sentence what happened and what to do, for the person at the screen */
    public Refused(Sentence sentence) {
        super(sentence);
    }

    /**
     * @param sentence what happened and what to do, for the person at the screen
     * @param cause what lies behind it, for the log
     */
    public Refused(Sentence sentence, Throwable cause) {
        super(sentence, cause);
    }
}
