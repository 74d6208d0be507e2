package org.hearth.core.contact;

import java.time.LocalDate;
import org.hearth.api.casework.Refused;
import org.hearth.api.intervention.Delivery;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.Family;
import org.hearth.core.ground.DateRules;
import org.hearth.core.ground.TextRules;

/** What must be true of a contact before it is saved. */
final class ContactRules {
    /** The longest contact, in minutes: a day. */
    static final int MOST_MINUTES = 24 * 60;

    private ContactRules() {}

    static void require(Contact contact, Family family, InterventionDefinition intervention, LocalDate today) {
        if (intervention.delivery() == Delivery.WORKFORCE) {
            throw new Refused(
                    "{0} is for staff and has no family. Choose the support that the family had.",
                    intervention.title());
        }
        DateRules.requirePast("The day of the contact", contact.on(), today);
        LocalDate referred = family.referral().receivedOn();
        if (contact.on().isBefore(referred)) {
            throw new Refused(
                    "The day of the contact, {0}, is before {1} came, on {2}. Check the day; if it is right,"
                            + " correct the day of the referral first.",
                    contact.on(), family.displayName(), referred);
        }
        requirePeople(contact, family);
        contact.minutes().ifPresent(minutes -> {
            if (minutes < 1 || minutes > MOST_MINUTES) {
                throw new Refused(
                        "Expected 1 to {0} minutes, but found {1}. Leave it empty if you do not know.",
                        MOST_MINUTES, minutes);
            }
        });
        TextRules.requireLine("The practitioner's name", contact.worker());
        TextRules.requireNote("The note", contact.note());
    }

    private static void requirePeople(Contact contact, Family family) {
        if (contact.people().stream().anyMatch(person -> family.person(person).isEmpty())) {
            throw new Refused(
                    "Somebody who was chosen does not belong to {0} (any more). Choose again who was there.",
                    family.displayName());
        }
        if (contact.outcome() == Contact.Outcome.ATTENDED && contact.people().isEmpty()) {
            throw new Refused("Say who was there, for {0}.", family.displayName());
        }
    }
}
