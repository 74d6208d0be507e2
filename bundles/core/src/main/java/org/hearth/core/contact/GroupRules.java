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
import org.hearth.api.text.Sentence;
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
        requireAtMost("Expected at most {0} places, but found {1}.", group.capacity(), MOST_PLACES);
        requireAtMost(
                "Expected at most {0} families, but found {1}.", group.seats().size(), MOST_PLACES);
        if (group.sessions().isEmpty()) {
            throw new Refused("Say when the group meets: it needs one session at least.");
        }
        requireAtMost(
                "Expected at most {0} sessions, but found {1}.",
                group.sessions().size(), MOST_SESSIONS);
        for (GroupSeries.Session session : group.sessions()) {
            if (session.minutes() < 1 || session.minutes() > ContactRules.MOST_MINUTES) {
                throw new Refused(
                        "Expected 1 to {0} minutes for the session on {1}, but found {2}.",
                        ContactRules.MOST_MINUTES, session.on(), session.minutes());
            }
            if (session.on().isBefore(EARLIEST)
                    || session.on().isAfter(group.sessions().getFirst().on().plusYears(MOST_YEARS))) {
                throw new Refused("Check the day of the session on {0}.", session.on());
            }
        }
        Set<FamilyId> seated = new HashSet<>();
        if (!group.seats().stream().allMatch(seat -> seated.add(seat.family()))) {
            throw new Refused("A family has two places. Take one of them out.");
        }
    }

    private static void requireAtMost(String english, int number, int most) {
        if (number < 0 || number > most) {
            throw new Refused(Sentence.of(english, most, number));
        }
    }

    /** Refuses to take away or move a session that was recorded, or to change its register other than by recording it. */
    static void requireRecorded(GroupSeries before, GroupSeries after) {
        for (GroupSeries.Session session : before.sessions()) {
            if (session.register().isPresent() && !after.session(session.id()).equals(before.session(session.id()))) {
                throw new Refused(
                        "The session on {0} is recorded and stays as it is. To correct who came, open its register.",
                        session.on());
            }
        }
        if (!before.intervention().equals(after.intervention())) {
            throw new Refused(
                    "A group stays the kind of support that it is, {0}. Plan another group for another kind.",
                    before.interventionTitle());
        }
    }

    /** The group with the title of its kind of support, which must be one for groups. */
    static GroupSeries titled(GroupSeries group, Catalogue catalogue) {
        InterventionDefinition kind = catalogue
                .intervention(group.intervention())
                .map(InterventionType::definition)
                .orElseThrow(() -> new Refused(
                        "The kind of support \"{0}\" is not installed here (any more). Choose another, or ask your"
                                + " administrator.",
                        group.intervention()));
        if (kind.delivery() == Delivery.WORKFORCE) {
            throw new Refused("{0} is for staff and has no family. Record it under Workforce.", kind.title());
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
