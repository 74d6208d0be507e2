package org.hearth.api.programme;

import java.time.LocalDate;

/**
 * A moment in which a family came, rested, said goodbye or came back.
 *
 * @param family whose
 * @param on the day
 * @param kind what happened
 * @param note what was said; empty if nothing
 */
public record SupportChange(FamilyId family, LocalDate on, Kind kind, String note) {

    /** What happened. */
    public enum Kind {
        /** The family came. */
        CAME,
        /** The family takes a rest. */
        RESTED,
        /** The family came back. */
        WELCOMED_BACK,
        /** The family and the team said goodbye together; the door stays open. */
        SAID_GOODBYE
    }
}
