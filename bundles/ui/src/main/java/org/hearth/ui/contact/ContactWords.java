package org.hearth.ui.contact;

import static org.hearth.ui.parts.Say.say;

import java.util.List;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.Person;
import org.hearth.ui.parts.Words;

/** The words of the form. Nobody is blamed for a contact that did not happen. */
final class ContactWords {
    /** The reasons to choose from; that they did not say stands last. */
    static final List<Contact.Reason> REASONS = List.of(Contact.Reason.values());

    private ContactWords() {}

    static String of(Contact.Outcome outcome) {
        return switch (outcome) {
            case ATTENDED -> say("It happened");
            case DID_NOT_ATTEND -> say("Could not make it");
            case CANCELLED_BY_FAMILY -> say("They cancelled");
            case CANCELLED_BY_SERVICE -> say("We cancelled");
        };
    }

    static String of(Contact.Medium medium) {
        String words = Words.of(medium);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** What happened, in a line. */
    static String summary(Contact contact) {
        if (contact.outcome() != Contact.Outcome.ATTENDED) {
            return contact.reason().isPresent()
                    ? say(
                            "{0}: {1}. With {2}.",
                            Words.of(contact.outcome()),
                            Words.of(contact.reason().get()),
                            contact.worker())
                    : say("{0}. With {1}.", Words.of(contact.outcome()), contact.worker());
        }
        return contact.minutes().isPresent()
                ? say(
                        "{0}, {1} minutes, with {2}.",
                        of(contact.medium()), contact.minutes().getAsInt(), contact.worker())
                : say("{0}, with {1}.", of(contact.medium()), contact.worker());
    }

    /** What somebody is called among their family. */
    static String of(Person person) {
        if (person.name().isBlank()) {
            return person.dueOn().isPresent() ? say("The bump") : say("The baby");
        }
        return Words.firstName(person.name());
    }
}
