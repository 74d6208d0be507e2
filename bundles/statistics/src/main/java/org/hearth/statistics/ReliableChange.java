package org.hearth.statistics;

/**
 * How large a change must be to be more than measurement error.
 *
 * @param threshold the size of change, in the unit of the score; above zero if inclusive, otherwise zero or more
 * @param inclusive whether a change of just this size is reliable
 */
public record ReliableChange(double threshold, boolean inclusive) {

    /** The quantile of the normal distribution as Jacobson and Truax print it. */
    private static final double QUANTILE = 1.96;

    /**
     * Checks the threshold.
     *
     * @throws IllegalArgumentException if the threshold is not finite, negative, or zero and inclusive
     */
    public ReliableChange {
        if (!(threshold >= 0) || Double.isInfinite(threshold) || (inclusive && threshold == 0)) {
            throw new IllegalArgumentException("expected a threshold above zero, got " + threshold);
        }
    }

    /**
     * Returns the rule of a published threshold: reliable if |change| ≥ threshold.
     *
     * @param threshold the size of change, in the unit of the score, above zero
     * @throws IllegalArgumentException if the threshold is not finite or not above zero
     */
    public static ReliableChange published(double threshold) {
        return new ReliableChange(threshold, true);
    }

    /**
     * Returns the rule of the reliable change index: reliable if |change| > 1.96 · SD · √2 · √(1 − r) (Jacobson and
     * Truax 1991).
     *
     * <p>Absent if the standard deviation is zero.
     *
     * @param sd the standard deviation of the score in the population, zero or more
     * @param reliability the reliability r of the score, from 0 to 1
     * @throws IllegalArgumentException if an argument is out of range
     */
    public static Result<ReliableChange> index(double sd, double reliability) {
        Require.standardDeviation(sd, "standard deviation");
        if (!(reliability >= 0 && reliability <= 1)) {
            throw new IllegalArgumentException("expected a reliability from 0 to 1, got " + reliability);
        }
        return sd == 0
                ? Result.absent(Reason.NO_VARIATION)
                : Result.of(new ReliableChange(QUANTILE * sd * Math.sqrt(2) * Math.sqrt(1 - reliability), false));
    }

    /**
     * Tells whether the change from {@code first} to {@code last} is reliable, in whichever direction. What binary
     * rounding leaves of decimals does not count: a change from 0.1 to 0.4 reaches 0.3.
     *
     * @throws IllegalArgumentException if a value is not finite
     */
    public boolean isReachedBy(double first, double last) {
        int side = Decimals.compare(Math.abs(last - first), threshold, first, last);
        return inclusive ? side >= 0 : side > 0;
    }
}
