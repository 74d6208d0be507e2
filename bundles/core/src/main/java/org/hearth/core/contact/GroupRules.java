package org.hearth.core.contact;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Refused;
import org.hearth.api.intervention.Delivery;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.intervention.InterventionType;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.GroupSeries;
import org.hearth.core.ground.DateRules;
import org.hearth.core.ground.TextRules;

/** What must be true of a group before it is saved. */
final class GroupRules {
    private static final int MOST_SESSIONS = 200;
    private static final int MOST_PLACES = 500;
    private static final int MOST_YEARS = 10;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private GroupRules() {}

    static void require(GroupSeries group) {
        if (group.title().isBlank()) {
            throw new Refused("Say what families call this group.");
        }
        TextRules.requireLine("The name of the group", group.title());
        TextRules.requireLine("The place", group.place());
        TextRules.requireLine("The practitioners' names", String.join(", ", group.workers()));
        requireAtMost("place", "places", group.capacity(), MOST_PLACES);
        requireAtMost("family", "families", group.seats().size(), MOST_PLACES);
        if (group.sessions().isEmpty()) {
            throw new Refused("Say when the group meets: it needs one session at least.");
        }
        requireAtMost("session", "sessions", group.sessions().size(), MOST_SESSIONS);
        for (GroupSeries.Session session : group.sessions()) {
            if (session.minutes() < 1 || session.minutes() > ContactRules.MOST_MINUTES) {
                throw new Refused("Expected 1 to " + ContactRules.MOST_MINUTES + " minutes for the session on "
                        + DateRules.say(session.on()) + ", but found " + session.minutes() + ".");
            }
            if (session.on().isBefore(EARLIEST)
                    || session.on().isAfter(group.sessions().getFirst().on().plusYears(MOST_YEARS))) {
                throw new Refused("Check the day of the session on " + DateRules.say(session.on()) + ".");
            }
        }
        Set<FamilyId> seated = new HashSet<>();
        if (!group.seats().stream().allMatch(seat -> seated.add(seat.family()))) {
            throw new Refused("A family has two places. Take one of them out.");
        }
    }

    private static void requireAtMost(String one, String many, int number, int most) {
        if (number < 0 || number > most) {
            throw new Refused("Expected at most " + most + " " + many + ", but found " + number
                    + (number == 1 ? " " + one : " " + many) + ".");
        }
    }

    /** Refuses to take away or move a session that was recorded, or to change its register other than by recording it. */
    static void requireRecorded(GroupSeries before, GroupSeries after) {
        for (GroupSeries.Session session : before.sessions()) {
            if (session.register().isPresent() && !after.session(session.id()).equals(before.session(session.id()))) {
                throw new Refused("The session on " + DateRules.say(session.on())
                        + " is recorded and stays as it is. To correct who came, open its register.");
            }
        }
        if (!before.intervention().equals(after.intervention())) {
            throw new Refused("A group stays the kind of support that it is, " + before.interventionTitle()
                    + ". Plan another group for another kind.");
        }
    }

    /** The group with the title of its kind of support, which must be one for groups. */
    static GroupSeries titled(GroupSeries group, Catalogue catalogue) {
        InterventionDefinition kind = catalogue
                .intervention(group.intervention())
                .map(InterventionType::definition)
                .orElseThrow(() -> new Refused("The kind of support \"" + group.intervention()
                        + "\" is not installed here (any more). Choose another, or ask your administrator."));
        if (kind.delivery() == Delivery.WORKFORCE) {
            throw new Refused(kind.title() + " is for staff and has no family. Record it under Workforce.");
        }
        return new GroupSeries(
                group.id(),
                0,
                group.title().strip(),
                kind.id(),
                kind.title(),
                group.place().strip(),
                group.capacity(),
                group.workers(),
                group.sessions(),
                group.seats());
    }
}
