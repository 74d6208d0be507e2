package org.hearth.api.programme;

import java.util.UUID;

/** The identity of an assessment. */
public record AssessmentId(UUID value) {

    /** A new identity that nothing else has. */
    public static AssessmentId create() {
        return new AssessmentId(UUID.randomUUID());
    }

    /**
     * The identity that was written as text.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static AssessmentId parse(String text) {
        return new AssessmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
