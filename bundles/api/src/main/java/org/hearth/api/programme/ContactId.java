package org.hearth.api.programme;

import java.util.UUID;

/** The identity of a contact. */
public record ContactId(UUID value) {

    /** A new identity that nothing else has. */
    public static ContactId create() {
        return new ContactId(UUID.randomUUID());
    }

    /**
     * The identity that was written as text.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static ContactId parse(String text) {
        return new ContactId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
