package org.hearth.core.contact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.hearth.api.casework.NotFound;
import org.hearth.api.casework.Refused;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.GroupSeries;
import org.hearth.api.store.Records;
import org.hearth.core.ground.StableIds;

/** Turns a register into the contacts of its families; runs within a transaction. */
record RegisterBook(ContactBook contacts) {
    private static final String CORRECTED = "The register of the group was corrected.";

    /** The group with that register; what changed since it was recorded before is corrected, the rest is left alone. */
    GroupSeries record(Records records, Actor actor, GroupSeries group, UUID id, GroupSeries.Register register) {
        GroupSeries.Session session =
                group.session(id).orElseThrow(() -> new NotFound("There is no such session in this group (any more)."));
        if (register.rows().isEmpty()) {
            throw new Refused("Nobody stands in the register. Add a family, or leave the session open.");
        }
        strikeThoseTakenOut(records, actor, session, register);
        List<Contact> fresh = new ArrayList<>();
        for (GroupSeries.Row row : register.rows()) {
            Contact contact = contact(group, session, register, row);
            Optional<Contact> before = ContactBook.find(records, row.family(), contact.id());
            before.ifPresentOrElse(
                    kept -> contacts.correct(records, actor, kept, contact, CORRECTED), () -> fresh.add(contact));
        }
        if (!fresh.isEmpty()) {
            contacts.add(records, actor, fresh);
        }
        return group.withSessions(group.sessions().stream()
                .map(other -> other.id().equals(id)
                        ? new GroupSeries.Session(
                                id, session.on(), session.at(), session.minutes(), Optional.of(register))
                        : other)
                .toList());
    }

    private void strikeThoseTakenOut(
            Records records, Actor actor, GroupSeries.Session session, GroupSeries.Register register) {
        Set<FamilyId> stay = new HashSet<>();
        register.rows().forEach(row -> stay.add(row.family()));
        session.register().stream()
                .flatMap(before -> before.rows().stream())
                .map(GroupSeries.Row::family)
                .filter(family -> !stay.contains(family))
                .forEach(family -> ContactBook.find(records, family, StableIds.groupContact(session.id(), family))
                        .ifPresent(kept -> contacts.strike(records, actor, kept, CORRECTED)));
    }

    private static Contact contact(
            GroupSeries group, GroupSeries.Session session, GroupSeries.Register register, GroupSeries.Row row) {
        boolean came = row.outcome() == Contact.Outcome.ATTENDED;
        Map<String, String> answers = new HashMap<>();
        if (came) {
            answers.putAll(register.answers());
            answers.putAll(row.answers());
        }
        return new Contact(
                StableIds.groupContact(session.id(), row.family()),
                row.family(),
                session.on(),
                Optional.of(session.at()),
                group.intervention(),
                group.interventionTitle(),
                came ? row.people() : Set.of(),
                Contact.Medium.GROUP,
                row.outcome(),
                came ? OptionalInt.of(session.minutes()) : OptionalInt.empty(),
                String.join(", ", group.workers()),
                answers,
                "",
                Optional.of(group.id()));
    }
}
