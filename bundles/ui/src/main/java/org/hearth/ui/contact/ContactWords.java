package org.hearth.ui.contact;

import org.hearth.api.programme.Contact;
import org.hearth.api.programme.Person;
import org.hearth.ui.parts.Words;

/** The words of the form. Nobody is blamed for a contact that did not happen. */
final class ContactWords {
    private ContactWords() {}

    static String of(Contact.Outcome outcome) {
        return switch (outcome) {
            case ATTENDED -> "It happened";
            case DID_NOT_ATTEND -> "Could not make it";
            case CANCELLED_BY_FAMILY -> "They cancelled";
            case CANCELLED_BY_SERVICE -> "We cancelled";
        };
    }

    static String of(Contact.Medium medium) {
        String words = Words.of(medium);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** What somebody is called among their family. */
    static String of(Person person) {
        if (person.name().isBlank()) {
            return person.dueOn().isPresent() ? "The bump" : "The baby";
        }
        return Words.firstName(person.name());
    }
}
