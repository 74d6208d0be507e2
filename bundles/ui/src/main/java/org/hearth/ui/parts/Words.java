package org.hearth.ui.parts;

import org.hearth.api.identity.Role;
import org.hearth.api.instrument.Rater;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.Support;

/** The words that people read for the values of the programme. */
public final class Words {
    private Words() {}

    /** How a contact took place. */
    public static String of(Contact.Medium medium) {
        return switch (medium) {
            case FACE_TO_FACE -> "in person";
            case TELEPHONE -> "by phone";
            case VIDEO -> "by video";
            case GROUP -> "in a group";
            case MESSAGE -> "by message";
        };
    }

    /** Whether a contact happened; nobody is blamed. */
    public static String of(Contact.Outcome outcome) {
        return switch (outcome) {
            case ATTENDED -> "It happened";
            case DID_NOT_ATTEND -> "Could not make it";
            case CANCELLED_BY_FAMILY -> "The family asked to move it";
            case CANCELLED_BY_SERVICE -> "We had to move it";
        };
    }

    /** Whether a family is in touch. */
    public static String of(Support.State state) {
        return switch (state) {
            case IN_TOUCH -> "In touch";
            case RESTING -> "Resting";
            case DOOR_OPEN -> "Door open";
        };
    }

    /** What an account may do. */
    public static String of(Role role) {
        return switch (role) {
            case PRACTITIONER -> "Practitioner";
            case SAFEGUARDING_LEAD -> "Safeguarding lead";
            case MANAGER -> "Manager";
            case EVALUATOR -> "Evaluator";
            case ADMINISTRATOR -> "Administrator";
        };
    }

    /** Who answered. */
    public static String of(Rater rater) {
        return switch (rater) {
            case SELF -> "their own answers";
            case CARER -> "a carer's answers";
            case PRACTITIONER -> "a practitioner's rating";
        };
    }

    /** A score as people write it: without decimals unless there are some, at most one. */
    public static String score(double value) {
        return value == Math.rint(value)
                ? String.valueOf((long) value)
                : String.format(java.util.Locale.UK, "%.1f", value);
    }

    /** The first of somebody's names. */
    public static String firstName(String name) {
        return name.strip().split("\\s+", 2)[0];
    }
}
