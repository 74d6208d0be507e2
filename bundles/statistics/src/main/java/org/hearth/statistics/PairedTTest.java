package org.hearth.statistics;

import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.StandardDeviation;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Student's t test for paired values, two-sided, against a mean change of zero.
 *
 * @param n the number of pairs, at least 2
 * @param meanChange the mean of the differences, in their unit
 * @param sdChange the standard deviation of the differences (divisor n − 1), in their unit
 * @param interval the confidence interval of the mean change
 * @param t the mean change divided by its standard error
 * @param df the degrees of freedom, n − 1
 * @param p the two-sided p value
 */
public record PairedTTest(int n, double meanChange, double sdChange, Interval interval, double t, double df, double p) {

    /**
     * Tests whether the mean of the differences is zero, as R's {@code t.test(last, first, paired = TRUE)}.
     *
     * <p>Absent below two differences, and if they do not vary (a standard error below ten units of rounding of the
     * mean, as in R).
     *
     * @param differences last minus first, finite
     * @param level the confidence level of the interval, from 0.01 to 0.999999
     * @throws IllegalArgumentException if a difference is not finite or the level is out of range
     */
    public static Result<PairedTTest> of(double[] differences, double level) {
        Require.finite(differences, "differences");
        Require.level(level);
        int n = differences.length;
        if (n < 2) {
            return Result.absent(Reason.TOO_FEW_VALUES);
        }
        double mean = Mean.of(differences).getAsDouble();
        double sd = StandardDeviation.of(differences).getAsDouble();
        if (Descriptive.isConstant(mean, sd, n)) {
            return Result.absent(Reason.NO_VARIATION);
        }
        double error = sd / Math.sqrt(n);
        double t = mean / error;
        double df = n - 1.0;
        TDistribution student = TDistribution.of(df);
        double margin = error * student.inverseSurvivalProbability((1 - level) / 2);
        double p = 2 * student.survivalProbability(Math.abs(t));
        return Result.of(new PairedTTest(n, mean, sd, new Interval(mean - margin, mean + margin, level), t, df, p));
    }
}
