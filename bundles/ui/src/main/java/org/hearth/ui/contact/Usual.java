package org.hearth.ui.contact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.api.casework.TimelineEntry;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.PersonId;

/**
 * How contacts with a family usually are. A session of a group says nothing about the way or the length of the next contact.
 *
 * @param oneToOne the last contact that happened and was no session of a group
 * @param people who came last
 */
record Usual(Optional<Contact> oneToOne, Set<PersonId> people) {
    Usual {
        people = Set.copyOf(people);
    }

    /** @param timeline the latest first */
    static Usual of(List<TimelineEntry> timeline) {
        List<Contact> happened = timeline.stream()
                .filter(TimelineEntry.ContactEntry.class::isInstance)
                .map(entry -> ((TimelineEntry.ContactEntry) entry).contact())
                .filter(contact -> contact.outcome() == Contact.Outcome.ATTENDED)
                .toList();
        Optional<Contact> last = happened.stream().filter(Usual::isOneToOne).findFirst();
        Set<PersonId> people = last.or(() -> happened.stream().findFirst())
                .map(Contact::people)
                .orElse(Set.of());
        return new Usual(last, people);
    }

    /** Whether it was with this family alone. */
    static boolean isOneToOne(Contact contact) {
        return contact.group().isEmpty() && contact.medium() != Contact.Medium.GROUP;
    }
}
