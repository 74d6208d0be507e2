package org.hearth.statistics;

import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Variance;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * Cronbach's coefficient alpha, the internal consistency of a scale.
 *
 * @param alpha the coefficient, at most 1; negative if the items contradict each other
 * @param interval its confidence interval
 * @param items the number of items, at least 2
 * @param n the number of respondents, at least 2
 */
public record CronbachAlpha(double alpha, Interval interval, int items, int n) {

    /**
     * Returns alpha = k/(k − 1) · (1 − Σ item variances ÷ variance of the sum) with Feldt's interval, in which
     * (1 − true alpha) ÷ (1 − alpha) has the F distribution with n − 1 and (n − 1)(k − 1) degrees of freedom
     * (Cronbach 1951; Feldt 1965); as {@code alpha.ci} of R's psych package.
     *
     * <p>Absent below two items or two respondents, and if the sum of the items does not vary.
     *
     * @param items one array for each item, all of the same length: {@code items[i][j]} is what respondent j answered
     *     to item i, after reversal. Complete cases only, finite
     * @param level the confidence level of the interval, from 0.01 to 0.999999
     * @throws IllegalArgumentException if the items differ in length, a value is not finite or the level is
     *     out of range
     */
    public static Result<CronbachAlpha> of(double[][] items, double level) {
        Require.level(level);
        for (double[] item : items) {
            Require.finite(item, "answers");
            if (item.length != items[0].length) {
                throw new IllegalArgumentException(
                        "expected as many answers to every item, got " + items[0].length + " and " + item.length);
            }
        }
        int k = items.length;
        if (k < 2 || items[0].length < 2) {
            return Result.absent(Reason.TOO_FEW_VALUES);
        }
        int n = items[0].length;
        double[] total = new double[n];
        double itemVariances = 0;
        for (double[] item : items) {
            itemVariances += Variance.of(item).getAsDouble();
            for (int j = 0; j < n; j++) {
                total[j] += item[j];
            }
        }
        double variance = Variance.of(total).getAsDouble();
        if (Descriptive.isConstant(Mean.of(total).getAsDouble(), Math.sqrt(variance), n)) {
            return Result.absent(Reason.NO_VARIATION);
        }
        double alpha = k / (k - 1.0) * (1 - itemVariances / variance);
        FDistribution f = FDistribution.of(n - 1.0, (n - 1.0) * (k - 1.0));
        double tail = (1 - level) / 2;
        double low = 1 - (1 - alpha) * f.inverseSurvivalProbability(tail);
        double high = 1 - (1 - alpha) * f.inverseCumulativeProbability(tail);
        return Result.of(new CronbachAlpha(alpha, new Interval(low, high, level), k, n));
    }
}
