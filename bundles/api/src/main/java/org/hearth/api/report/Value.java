package org.hearth.api.report;

/** A value in a figure or a table cell, typed by what it says about people, so that disclosure control can judge it. */
public sealed interface Value {

    /** Words; not about a number of people. */
    record Text(String text) implements Value {}

    /** A number of people (or families, or contacts); suppressed when small. */
    record Count(long people) implements Value {}

    /**
     * A share of people.
     *
     * @param numerator how many of them; suppressed when small
     * @param denominator of how many, above zero
     */
    record Share(long numerator, long denominator) implements Value {}

    /**
     * A statistic.
     *
     * @param value unrounded
     * @param decimals how many decimals people are shown
     * @param people how many people it rests on; withheld when small
     * @param revealsCount whether the value gives an exact count away, as degrees of freedom do
     */
    record Measure(double value, int decimals, long people, boolean revealsCount) implements Value {
        /** A statistic that does not give a count away. */
        public Measure(double value, int decimals, long people) {
            this(value, decimals, people, false);
        }
    }

    /**
     * A number that rests on nobody: a threshold, a cut-off, a score.
     *
     * @param decimals how many decimals people are shown
     */
    record Constant(double value, int decimals) implements Value {}

    /** A value that could not be computed, and why. */
    record Absent(String because) implements Value {}

    /**
     * A value that disclosure control holds back.
     *
     * @param shown what people read instead, such as <em>under 5</em>
     */
    record Withheld(String shown) implements Value {}
}
