package org.hearth.api.programme;

import java.util.UUID;

/** The identity of a family. */
public record FamilyId(UUID value) {

    /** A new identity that nothing else has. */
    public static FamilyId create() {
        return new FamilyId(UUID.randomUUID());
    }

    /**
     * The identity that was written as text.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static FamilyId parse(String text) {
        return new FamilyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
