package org.hearth.core.family;

import java.time.LocalDate;
import org.hearth.api.casework.Refused;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Support;
import org.hearth.api.programme.SupportChange;
import org.hearth.core.ground.DateRules;
import org.hearth.core.ground.TextRules;

/**
 * A family takes a rest, says goodbye or comes back.
 *
 * @param version the family's version as read
 * @param to what support becomes
 */
public record SupportTurn(FamilyId family, long version, LocalDate on, String note, Support.State to) {

    /** Refuses a turn that would change nothing or lies before the state it ends. */
    void require(Family current, LocalDate today) {
        Support before = current.support();
        if (before.state() == to) {
            throw new Refused(current.displayName() + already() + DateRules.say(before.since())
                    + ". There is nothing to change.");
        }
        if (to == Support.State.RESTING && before.state() == Support.State.DOOR_OPEN) {
            throw new Refused(current.displayName() + " said goodbye on " + DateRules.say(before.since())
                    + ", and the door is open. Welcome them back first, if they are in touch again.");
        }
        DateRules.requirePast("The day", on, today);
        if (on.isBefore(before.since())) {
            throw new Refused(DateRules.say(on) + " is before " + DateRules.say(before.since())
                    + ", since when the family " + is(before.state()) + ". Enter that day or a later one.");
        }
        TextRules.requireNote("The note", note);
    }

    private String already() {
        return switch (to) {
            case RESTING -> " is resting already, since ";
            case IN_TOUCH -> " is in touch already, since ";
            case DOOR_OPEN -> " said goodbye already, on ";
        };
    }

    private static String is(Support.State state) {
        return switch (state) {
            case RESTING -> "is resting";
            case IN_TOUCH -> "is in touch";
            case DOOR_OPEN -> "has said goodbye";
        };
    }

    Support support() {
        return new Support(to, on);
    }

    SupportChange change() {
        SupportChange.Kind kind = switch (to) {
            case RESTING -> SupportChange.Kind.RESTED;
            case IN_TOUCH -> SupportChange.Kind.WELCOMED_BACK;
            case DOOR_OPEN -> SupportChange.Kind.SAID_GOODBYE;
        };
        return new SupportChange(family, on, kind, note.strip());
    }

    String trace() {
        return switch (to) {
            case RESTING -> "let the family rest";
            case IN_TOUCH -> "welcomed the family back";
            case DOOR_OPEN -> "said goodbye with the family";
        };
    }
}
