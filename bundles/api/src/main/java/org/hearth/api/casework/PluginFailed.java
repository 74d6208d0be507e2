package org.hearth.api.casework;

import org.hearth.api.text.Sentence;
import org.hearth.api.text.WordedException;

/**
 * A plug-in's own code failed, took too long or answered what cannot be; nothing was kept. The message names the plug-in and
 * says what to do, in words that may be shown.
 */
public class PluginFailed extends WordedException {
    private static final long serialVersionUID = 1L;

    /**
     * @param english what happened and what to do, for the person at the screen, with {@code {0}}, {@code {1}} … where
     *     values go
     * @param values what goes there, see {@link Sentence}
     */
    public PluginFailed(String english, Object... values) {
        super(Sentence.of(english, values));
    }

    /**
     * @param english what happened and what to do, for the person at the screen
     * @param cause what lies behind it, for the log
     */
    public PluginFailed(String english, Throwable cause) {
        super(Sentence.of(english), cause);
    }

    /** @param sentence what happened and what to do, for the person at the screen */
    public PluginFailed(Sentence sentence) {
        super(sentence);
    }

    /**
     * @param sentence what happened and what to do, for the person at the screen
     * @param cause what lies behind it, for the log
     */
    public PluginFailed(Sentence sentence, Throwable cause) {
        super(sentence, cause);
    }
}
