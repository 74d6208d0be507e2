package org.hearth.core.contact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import org.hearth.api.programme.ContactCorrection;
import org.hearth.api.programme.ContactId;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.store.Records;
import org.hearth.core.family.FamilyRegister;
import org.hearth.core.ground.AuditTrail;
import org.hearth.core.ground.StableIds;
import org.hearth.core.ground.TextRules;
import org.hearth.core.support.StrandBook;

/** Contacts as they are written down, one for each family that came; runs within a transaction. */
public record ContactBook(Catalogue catalogue, AuditTrail trail, StrandBook strands) {

    /**
     * Adds the contacts. One that is there already, just so, was sent twice and is left alone.
     *
     * @return the families about whom something was added
     */
    public List<FamilyId> add(Records records, Actor actor, List<Contact> contacts) {
        if (contacts.isEmpty()) {
            throw new Refused("Nobody was chosen. Choose at least one family.");
        }
        Set<FamilyId> met = new HashSet<>();
        List<FamilyId> added = new ArrayList<>();
        for (Contact contact : contacts) {
            Family family = FamilyRegister.find(records, contact.family());
            if (!met.add(family.id())) {
                throw new Refused("{0} was chosen twice. Take one of the two out.", family.displayName());
            }
            if (put(records, actor, family, contact)) {
                added.add(family.id());
            }
        }
        return added;
    }

    /** Adds a contact, unless it is there just so; says whether it was added. */
    private boolean put(Records records, Actor actor, Family family, Contact contact) {
        Contact complete = complete(actor, family, contact);
        if (!isNew(records, complete)) {
            return false;
        }
        records.add(complete);
        strands.met(records, complete);
        trail.did(records, actor, "recorded a contact", family.id());
        return true;
    }

    /** The contact of that identity, if it is there and was not struck out. */
    static Optional<Contact> find(Records records, FamilyId family, ContactId id) {
        return records.contacts(family).stream()
                .filter(contact -> contact.id().equals(id))
                .findFirst();
    }

    /** Corrects a contact and keeps what it was. One that is so already is left alone. */
    void correct(Records records, Actor actor, Contact before, Contact after, String why) {
        Family family = FamilyRegister.find(records, before.family());
        Contact complete = complete(actor, family, after);
        if (!complete.equals(before)) {
            records.replace(before, complete);
            strands.met(records, complete);
            keep(records, actor, before, Optional.of(complete), why);
            trail.did(records, actor, "corrected a contact", family.id());
        }
    }

    /** Strikes a contact out and keeps what it was. */
    void strike(Records records, Actor actor, Contact before, String why) {
        records.strike(before);
        keep(records, actor, before, Optional.empty(), why);
        trail.did(records, actor, "struck out a contact", before.family());
    }

    private void keep(Records records, Actor actor, Contact before, Optional<Contact> after, String why) {
        if (why.isBlank()) {
            throw new Refused("Say in a few words what was wrong, so that others understand the record.");
        }
        TextRules.requireNote("What was wrong", why);
        long corrections = records.leaves().about(before.family(), ContactCorrection.class).stream()
                .filter(kept -> kept.before().id().equals(before.id()))
                .count();
        records.leaves()
                .add(new ContactCorrection(
                        StableIds.correction(before.id(), corrections),
                        0,
                        before,
                        after,
                        why.strip(),
                        actor.name(),
                        trail.clock().instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    private Contact complete(Actor actor, Family family, Contact contact) {
        InterventionDefinition intervention = catalogue
                .intervention(contact.intervention())
                .orElseThrow(() -> notInstalled(contact.intervention()))
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
                contact.note().strip(),
                contact.group(),
                contact.reason().filter(reason -> contact.outcome() != Contact.Outcome.ATTENDED));
    }

    private static boolean isNew(Records records, Contact contact) {
        List<Contact> kept = records.contacts(contact.family());
        Optional<Contact> same =
                kept.stream().filter(one -> one.id().equals(contact.id())).findFirst();
        if (same.isPresent() && !same.get().equals(contact)) {
            throw new Refused("This contact was saved already, with other content. Open the family's record to see it;"
                    + " record another contact if there was one.");
        }
        if (same.isEmpty() && kept.stream().anyMatch(one -> isTheSameMeeting(one, contact))) {
            throw new Refused(
                    "A contact of this kind is recorded for {0} at {1} already. If there was another one, give it the time at"
                            + " which it was.",
                    contact.on(), contact.at().map(Object::toString).orElse(""));
        }
        return same.isEmpty();
    }

    private static boolean isTheSameMeeting(Contact one, Contact other) {
        return one.at().isPresent()
                && one.at().equals(other.at())
                && one.on().equals(other.on())
                && one.intervention().equals(other.intervention())
                && one.outcome() == other.outcome();
    }

    private Refused notInstalled(String id) {
        String others = catalogue.interventions().stream()
                .map(type -> type.definition().title())
                .collect(Collectors.joining(", "));
        return others.isEmpty()
                ? new Refused(
                        "The kind of support \"{0}\" is not installed here (any more). No kind of support is: ask your"
                                + " administrator.",
                        id)
                : new Refused(
                        "The kind of support \"{0}\" is not installed here (any more). Choose one of these, or ask your"
                                + " administrator: {1}.",
                        id, others);
    }
}
