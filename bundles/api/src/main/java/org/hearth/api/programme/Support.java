package org.hearth.api.programme;

import java.time.LocalDate;

/**
 * Whether a family is in touch or resting. There is no end: who rests may come back.
 *
 * @param state what it is now
 * @param since since when
 */
public record Support(State state, LocalDate since) {

    /** The states of support. */
    public enum State {
        /** In touch. */
        IN_TOUCH,
        /** Taking a rest; welcome back at any time. */
        RESTING
    }
}
