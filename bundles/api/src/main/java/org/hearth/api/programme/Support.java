package org.hearth.api.programme;

import java.time.LocalDate;

/**
 * Whether a family is in touch, resting, or has said goodbye. There is no end: everybody may come back.
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
        RESTING,
        /** They and the team said goodbye together; the door stays open, and they are welcome back without a new referral. */
        DOOR_OPEN
    }
}
