package org.hearth.api.instrument;

import java.util.Set;

/**
 * A rule that flags an answer for attention, whatever the total. A missing answer to the item is itself flagged.
 *
 * @param item the number of the item
 * @param answers the scores that raise the flag
 * @param level how soon somebody must act
 * @param action what staff must do, in plain words
 */
public record RiskRule(int item, Set<Double> answers, Level level, String action) {
    public RiskRule {
        answers = Set.copyOf(answers);
    }

    /** How soon somebody must act. */
    public enum Level {
        /** Before the person leaves. */
        IMMEDIATE,
        /** The same day. */
        TODAY
    }
}
