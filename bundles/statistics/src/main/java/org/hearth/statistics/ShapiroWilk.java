package org.hearth.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The Shapiro–Wilk test of normality.
 *
 * @param w the statistic W, above 0 and at most 1; near 1 for a normal sample
 * @param p the p value
 * @param n the number of values, from 3 to 5000
 */
public record ShapiroWilk(double w, double p, int n) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /*
     * Royston's polynomials, lowest power first: the two outermost weights in 1/√n, then shift, mean and log standard
     * deviation of the transformed W, in n up to 11 and in log n above.
     */
    private static final double[] OUTERMOST = {0, 0.221157, -0.147981, -2.07119, 4.434685, -2.706056};
    private static final double[] SECOND = {0, 0.042981, -0.293762, -1.752461, 5.682633, -3.582633};
    private static final double[] SMALL_SHIFT = {-2.273, 0.459};
    private static final double[] SMALL_MEAN = {0.544, -0.39978, 0.025054, -6.714e-4};
    private static final double[] SMALL_LOG_SD = {1.3822, -0.77857, 0.062767, -0.0020322};
    private static final double[] MEAN = {-1.5861, -0.31082, -0.083751, 0.0038915};
    private static final double[] LOG_SD = {-0.4803, -0.082676, 0.0030302};

    /**
     * Tests whether the values come from a normal distribution, by Royston's approximation (1995, algorithm AS R94),
     * as R's {@code shapiro.test}. The p value is exact for three values.
     *
     * <p>Absent below 3 and above 5000 values, and if all are the same.
     *
     * @param values finite values in any order
     * @throws IllegalArgumentException if a value is not finite
     */
    public static Result<ShapiroWilk> of(double[] values) {
        Require.finite(values, "values");
        int n = values.length;
        if (n < 3) {
            return Result.absent(Reason.TOO_FEW_VALUES);
        }
        if (n > 5000) {
            return Result.absent(Reason.TOO_MANY_VALUES);
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double range = sorted[n - 1] - sorted[0];
        if (range == 0) {
            return Result.absent(Reason.NO_VARIATION);
        }
        double shortfall = shortfall(sorted, range);
        return Result.of(new ShapiroWilk(1 - shortfall, p(shortfall, n), n));
    }

    /** Returns 1 − W, which has the digits that the p value needs when W is near 1. */
    private static double shortfall(double[] sorted, double range) {
        int n = sorted.length;
        double[] weights = weights(n);
        double contrast = 0;
        for (int i = 0; i < weights.length; i++) {
            contrast += weights[i] * ((sorted[n - 1 - i] - sorted[i]) / range);
        }
        double mean = Mean.of(sorted).getAsDouble();
        double squares = 0;
        for (double value : sorted) {
            double deviation = (value - mean) / range;
            squares += deviation * deviation;
        }
        double root = Math.sqrt(squares);
        return Math.max(0, (root - contrast) * (root + contrast) / squares);
    }

    /** Returns the weights of the upper half of the order statistics, outermost first; those below mirror them. */
    private static double[] weights(int n) {
        double[] weights = new double[n / 2];
        if (n == 3) {
            weights[0] = Math.sqrt(0.5);
            return weights;
        }
        double squares = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = NORMAL.inverseSurvivalProbability((i + 1 - 0.375) / (n + 0.25));
            squares += 2 * weights[i] * weights[i];
        }
        double norm = Math.sqrt(squares);
        int corrected = n > 5 ? 2 : 1;
        double rest = squares;
        double share = 1;
        for (int i = 0; i < corrected; i++) {
            rest -= 2 * weights[i] * weights[i];
            weights[i] = weights[i] / norm + polynomial(i == 0 ? OUTERMOST : SECOND, 1 / Math.sqrt(n));
            share -= 2 * weights[i] * weights[i];
        }
        double factor = Math.sqrt(share / rest);
        for (int i = corrected; i < weights.length; i++) {
            weights[i] *= factor;
        }
        return weights;
    }

    private static double p(double shortfall, int n) {
        if (n == 3) {
            double angle = Math.asin(Math.sqrt(1 - shortfall)) - Math.asin(Math.sqrt(0.75));
            return Math.min(1, Math.max(0, 6 / Math.PI * angle));
        }
        double y = Math.log(shortfall);
        if (n <= 11) {
            // W cannot fall so low that the shift would not exceed y
            double shifted = -Math.log(polynomial(SMALL_SHIFT, n) - y);
            return upperTail(shifted, polynomial(SMALL_MEAN, n), polynomial(SMALL_LOG_SD, n));
        }
        double logN = Math.log(n);
        return upperTail(y, polynomial(MEAN, logN), polynomial(LOG_SD, logN));
    }

    private static double upperTail(double y, double mean, double logSd) {
        return NORMAL.survivalProbability((y - mean) / Math.exp(logSd));
    }

    private static double polynomial(double[] coefficients, double x) {
        double value = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            value = value * x + coefficients[i];
        }
        return value;
    }
}
