package org.hearth.ui.parts;

import static org.hearth.ui.parts.Say.say;

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
            case FACE_TO_FACE -> say("in person");
            case TELEPHONE -> say("by phone");
            case VIDEO -> say("by video");
            case GROUP -> say("in a group");
            case MESSAGE -> say("by message");
        };
    }

    /** Whether a contact happened; nobody is blamed. */
    public static String of(Contact.Outcome outcome) {
        return switch (outcome) {
            case ATTENDED -> say("It happened");
            case DID_NOT_ATTEND -> say("Could not make it");
            case CANCELLED_BY_FAMILY -> say("The family asked to move it");
            case CANCELLED_BY_SERVICE -> say("We had to move it");
        };
    }

    /** Why a contact did not happen; nobody is blamed. */
    public static String of(Contact.Reason reason) {
        return switch (reason) {
            case UNWELL -> say("Somebody was not well");
            case NEEDED_ELSEWHERE -> say("Needed somewhere else");
            case CHILDCARE -> say("Nobody to look after another child");
            case GETTING_THERE -> say("Getting there was hard");
            case NOT_THAT_DAY -> say("It was not the right day");
            case MIX_UP -> say("A mix-up about day or time");
            case NOT_SAID -> say("They did not say");
        };
    }

    /** Whether a family is in touch. */
    public static String of(Support.State state) {
        return switch (state) {
            case IN_TOUCH -> say("In touch");
            case RESTING -> say("Resting");
            case DOOR_OPEN -> say("Door open");
        };
    }

    /** What an account may do. */
    public static String of(Role role) {
        return switch (role) {
            case PRACTITIONER -> say("Practitioner");
            case SAFEGUARDING_LEAD -> say("Safeguarding lead");
            case MANAGER -> say("Manager");
            case EVALUATOR -> say("Evaluator");
            case ADMINISTRATOR -> say("Administrator");
        };
    }

    /** Who answered. */
    public static String of(Rater rater) {
        return switch (rater) {
            case SELF -> say("their own answers");
            case CARER -> say("a carer's answers");
            case PRACTITIONER -> say("a practitioner's rating");
        };
    }

    /** A score as people write it: without decimals unless there are some, at most one. */
    public static String score(double value) {
        return value == Math.rint(value) ? Say.number((long) value) : String.format(Say.locale(), "%.1f", value);
    }

    /** The first of somebody's names. */
    public static String firstName(String name) {
        return name.strip().split("\\s+", 2)[0];
    }
}
