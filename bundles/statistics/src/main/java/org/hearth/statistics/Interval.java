package org.hearth.statistics;

/**
 * A two-sided confidence interval.
 *
 * @param low the lower bound, in the unit of the estimate
 * @param high the upper bound, not below {@code low}
 * @param level the confidence level, from 0.01 to 0.999999, for example 0.95
 */
public record Interval(double low, double high, double level) {

    /**
     * Checks the bounds and the level.
     *
     * @throws IllegalArgumentException if a bound is not finite, the bounds are in the wrong order or the level is
     *     out of range
     */
    public Interval {
        Require.finite(low, "lower bound");
        Require.finite(high, "upper bound");
        Require.level(level);
        if (low > high) {
            throw new IllegalArgumentException(
                    "expected a lower bound that is not above the upper one, got " + low + " and " + high);
        }
    }

    /** Tells whether {@code value} lies in the interval, its bounds included. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
