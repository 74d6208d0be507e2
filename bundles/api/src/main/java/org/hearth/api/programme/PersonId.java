package org.hearth.api.programme;

import java.util.UUID;

/** The identity of a person in a family. */
public record PersonId(UUID value) {

    /** A new identity that nothing else has. */
    public static PersonId create() {
        return new PersonId(UUID.randomUUID());
    }

    /**
     * The identity that was written as text.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static PersonId parse(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
