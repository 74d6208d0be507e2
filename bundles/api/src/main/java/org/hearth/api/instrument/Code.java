package org.hearth.api.instrument;

/**
 * A code of another system.
 *
 * @param system {@code SNOMED CT} or {@code LOINC}
 * @param use what the code stands for
 * @param code the code
 */
public record Code(String system, Use use, String code) {

    /** What a code stands for. */
    public enum Use {
        /** The whole form. */
        FORM,
        /** The total score. */
        TOTAL
    }
}
