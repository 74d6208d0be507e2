package org.hearth.core.family;

import java.time.LocalDate;
import org.hearth.api.casework.Refused;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Support;
import org.hearth.api.programme.SupportChange;
import org.hearth.api.text.Sentence;
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
            throw new Refused(already(current, before));
        }
        if (to == Support.State.RESTING && before.state() == Support.State.DOOR_OPEN) {
            throw new Refused(
                    "{0} said goodbye on {1}, and the door is open. Welcome them back first, if they are in"
                            + " touch again.",
                    current.displayName(), before.since());
        }
        DateRules.requirePast("The day", on, today);
        if (on.isBefore(before.since())) {
            throw new Refused(tooEarly(before));
        }
        TextRules.requireNote("The note", note);
    }

    private Sentence already(Family current, Support before) {
        return switch (to) {
            case RESTING ->
                Sentence.of(
                        "{0} is resting already, since {1}. There is nothing to change.",
                        current.displayName(), before.since());
            case IN_TOUCH ->
                Sentence.of(
                        "{0} is in touch already, since {1}. There is nothing to change.",
                        current.displayName(), before.since());
            case DOOR_OPEN ->
                Sentence.of(
                        "{0} said goodbye already, on {1}. There is nothing to change.",
                        current.displayName(), before.since());
        };
    }

    private Sentence tooEarly(Support before) {
        return switch (before.state()) {
            case RESTING ->
                Sentence.of(
                        "{0} is before {1}, since when the family is resting. Enter that day or a later one.",
                        on, before.since());
            case IN_TOUCH ->
                Sentence.of(
                        "{0} is before {1}, since when the family is in touch. Enter that day or a later one.",
                        on, before.since());
            case DOOR_OPEN ->
                Sentence.of(
                        "{0} is before {1}, since when the family has said goodbye. Enter that day or a later one.",
                        on, before.since());
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
