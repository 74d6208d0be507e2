package org.hearth.core.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Refused;
import org.hearth.api.identity.Actor;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.store.Records;

/** Contacts as they are written down, one for each family that came; runs within a transaction. */
record ContactBook(Catalogue catalogue, AuditTrail trail, StrandBook strands) {

    /**
     * Adds the contacts. One that is there already, just so, was sent twice and is left alone.
     *
     * @return the families about whom something was added
     */
    List<FamilyId> add(Records records, Actor actor, List<Contact> contacts) {
        if (contacts.isEmpty()) {
            throw new Refused("Nobody was chosen. Choose at least one family.");
        }
        Set<FamilyId> met = new HashSet<>();
        List<FamilyId> added = new ArrayList<>();
        for (Contact contact : contacts) {
            Family family = FamilyRegister.find(records, contact.family());
            if (!met.add(family.id())) {
                throw new Refused(family.displayName() + " was chosen twice. Take one of the two out.");
            }
            Contact complete = complete(actor, family, contact);
            if (isNew(records, complete)) {
                records.add(complete);
                strands.met(records, complete);
                trail.did(records, actor, "recorded a contact", family.id());
                added.add(family.id());
            }
        }
        return added;
    }

    private Contact complete(Actor actor, Family family, Contact contact) {
        InterventionDefinition intervention = catalogue
                .intervention(contact.intervention())
                .orElseThrow(() -> new Refused(notInstalled(contact.intervention())))
                .definition();
        ContactRules.require(contact, family, intervention, LocalDate.now(trail.clock()));
        return new Contact(
                contact.id(),
                contact.family(),
                contact.on(),
                contact.at(),
                intervention.id(),
                intervention.title(),
                contact.people(),
                contact.medium(),
                contact.outcome(),
                contact.minutes(),
                contact.worker().isBlank() ? actor.name() : contact.worker().strip(),
                FieldAnswers.checked(intervention, contact.answers(), contact.outcome() == Contact.Outcome.ATTENDED),
                contact.note().strip());
    }

    private static boolean isNew(Records records, Contact contact) {
        Optional<Contact> same = records.contacts(contact.family()).stream()
                .filter(kept -> kept.id().equals(contact.id()))
                .findFirst();
        if (same.isPresent() && !same.get().equals(contact)) {
            throw new Refused("This contact was saved already, with other content. Open the family's record to see it;"
                    + " record another contact if there was one.");
        }
        return same.isEmpty();
    }

    private String notInstalled(String id) {
        String others = catalogue.interventions().stream()
                .map(type -> type.definition().title())
                .collect(Collectors.joining(", "));
        return "The kind of support \"" + id + "\" is not installed here (any more). "
                + (others.isEmpty()
                        ? "No kind of support is: ask your administrator."
                        : "Choose one of these, or ask your administrator: " + others + ".");
    }
}
