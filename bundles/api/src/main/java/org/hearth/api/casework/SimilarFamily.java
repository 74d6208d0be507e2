package org.hearth.api.casework;

import java.util.List;
import org.hearth.api.programme.FamilyId;

/**
 * A family that is there already and may be the one that is being registered.
 *
 * @param name what it is called
 * @param reasons why it may be the same, the strongest first
 */
public record SimilarFamily(FamilyId id, String name, List<Reason> reasons) {
    public SimilarFamily {
        reasons = List.copyOf(reasons);
    }

    /**
     * Why it may be the same.
     *
     * @param kind what is alike
     * @param person the name of the person in the other family; may be blank
     */
    public record Reason(Kind kind, String person) {}

    /** What is alike, the strongest first. */
    public enum Kind {
        /** Somebody has the same NHS number. */
        SAME_NHS_NUMBER,
        /** Somebody was born on the same day and shares a name. */
        SAME_BIRTHDAY_AND_NAME,
        /** A carer has the same name, and a baby the same birthday. */
        SAME_CARER_AND_BABY,
        /** A carer has the same name, and a baby is expected at about the same time. */
        SAME_CARER_AND_DUE,
        /** A carer and a baby have the same names, and no two birthdays that differ. */
        SAME_NAMES
    }
}
