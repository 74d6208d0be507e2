package org.hearth.ui.groups;

import static org.hearth.ui.parts.Say.count;
import static org.hearth.ui.parts.Say.say;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.GroupSeries;
import org.hearth.ui.parts.Dates;

/** What is said about a group. */
final class GroupWords {
    private GroupWords() {}

    /** How many places there are, and who waits. */
    static String places(GroupSeries group) {
        long left = group.capacity() - group.taken();
        String places;
        if (group.capacity() == 0) {
            places = say("Open to all who come");
        } else if (left > 0) {
            places = count(left, "One place is free of {1}", "{0} places are free of {1}", group.capacity());
        } else if (left == 0) {
            places = say("All {0} places are taken", group.capacity());
        } else {
            places = count(
                    -left,
                    "One family more than the {1} planned for",
                    "{0} families more than the {1} planned for",
                    group.capacity());
        }
        return group.waiting() == 0
                ? places
                : count(group.waiting(), "{1}; one family waits", "{1}; {0} families wait", places);
    }

    /** When it meets next, or since when it is over. */
    static String next(GroupSeries group, LocalDate today) {
        Optional<GroupSeries.Session> next = group.sessions().stream()
                .filter(session -> !session.on().isBefore(today))
                .findFirst();
        return next.map(session -> say("{0}, {1}", Dates.heading(session.on()), session.at()))
                .orElseGet(() -> say("Last met on {0}", Dates.full(group.listedOn())));
    }

    /** Who came to a session, or that it waits to be recorded. */
    static String register(GroupSeries.Session session, LocalDate today) {
        if (session.register().isPresent()) {
            GroupSeries.Register register = session.register().get();
            return count(
                    register.came(),
                    "One family came; recorded by {1}",
                    "{0} families came; recorded by {1}",
                    register.by());
        }
        return session.on().isAfter(today) ? say("Still to come") : say("Not recorded yet");
    }

    /** Whether somebody came. Nobody is blamed. */
    static String of(Contact.Outcome outcome) {
        return switch (outcome) {
            case ATTENDED -> say("Came");
            case DID_NOT_ATTEND -> say("Could not make it");
            case CANCELLED_BY_FAMILY -> say("They let us know");
            case CANCELLED_BY_SERVICE -> say("We had to move it");
        };
    }

    /** Names, typed with commas between them. */
    static List<String> names(String typed) {
        return Arrays.stream(typed.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
