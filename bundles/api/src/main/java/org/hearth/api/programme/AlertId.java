package org.hearth.api.programme;

import java.util.UUID;

/** The identity of an alert. */
public record AlertId(UUID value) {

    /** A new identity that nothing else has. */
    public static AlertId create() {
        return new AlertId(UUID.randomUUID());
    }

    /**
     * The identity that was written as text.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static AlertId parse(String text) {
        return new AlertId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
