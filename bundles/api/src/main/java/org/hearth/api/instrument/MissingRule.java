package org.hearth.api.instrument;

/** What happens to a scale when answers are missing. A form is never silently scored low. */
public sealed interface MissingRule {

    /** Every item must be answered; otherwise the scale is not scorable. */
    record AllRequired() implements MissingRule {}

    /**
     * Missing items count the mean of those that are there, as long as no more than a few are missing.
     *
     * @param atMost how many may be missing
     */
    record Prorate(int atMost) implements MissingRule {}

    /**
     * A missing answer counts a fixed score.
     *
     * @param score what a missing answer counts
     */
    record FixedValue(double score) implements MissingRule {}
}
