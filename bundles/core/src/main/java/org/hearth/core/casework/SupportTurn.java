package org.hearth.core.casework;

import java.time.LocalDate;
import org.hearth.api.casework.Refused;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Support;
import org.hearth.api.programme.SupportChange;

/**
 * A family takes a rest or comes back.
 *
 * @param version the family's version as read
 * @param to what support becomes
 */
record SupportTurn(FamilyId family, long version, LocalDate on, String note, Support.State to) {

    /** Refuses a turn that would change nothing or lies before the state it ends. */
    void require(Family current, LocalDate today) {
        if (current.support().state() == to) {
            throw new Refused(current.displayName()
                    + (to == Support.State.RESTING ? " is resting already, since " : " is in touch already, since ")
                    + DateRules.say(current.support().since()) + ". There is nothing to change.");
        }
        DateRules.requirePast("The day", on, today);
        if (on.isBefore(current.support().since())) {
            throw new Refused(DateRules.say(on) + " is before "
                    + DateRules.say(current.support().since()) + ", since when the family is "
                    + (to == Support.State.RESTING ? "in touch" : "resting") + ". Enter that day or a later one.");
        }
        TextRules.requireNote("The note", note);
    }

    Support support() {
        return new Support(to, on);
    }

    SupportChange change() {
        return new SupportChange(
                family,
                on,
                to == Support.State.RESTING ? SupportChange.Kind.RESTED : SupportChange.Kind.WELCOMED_BACK,
                note.strip());
    }

    String trace() {
        return to == Support.State.RESTING ? "let the family rest" : "welcomed the family back";
    }
}
