package org.hearth.statistics;

/**
 * The Shapiro–Wilk test of normality.
 *
 * @param w the statistic W, above 0 and at most 1; near 1 for a normal sample
 * @param p the p value
 * @param n the number of values
 */
public record ShapiroWilk(double w, double p, int n) {

    /**
     * Tests whether the values come from a normal distribution, by Royston's approximation (1995, algorithm AS R94),
     * as R's {@code shapiro.test}.
     *
     * <p>Absent below 3 and above 5000 values, and if all are the same.
     *
     * @param values finite values in any order
     * @throws IllegalArgumentException if a value is not finite
     */
    public static Result<ShapiroWilk> of(double[] values) {
        Require.finite(values, "values");
        return Result.absent(Reason.TOO_FEW_VALUES);
    }
}
