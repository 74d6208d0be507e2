package org.hearth.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A proportion with its interval.
 *
 * @param estimate successes divided by trials, from 0 to 1
 * @param interval its confidence interval, within 0 to 1
 */
public record Proportion(double estimate, Interval interval) {

    /**
     * Returns the proportion with Wilson's score interval without continuity correction (Wilson 1927), as R's
     * {@code prop.test(successes, trials, correct = FALSE)}.
     *
     * <p>Absent without trials.
     *
     * @param successes from 0 to {@code trials}
     * @param trials zero or more
     * @param level the confidence level of the interval, from 0.01 to 0.999999
     * @throws IllegalArgumentException if a count or the level is out of range
     */
    public static Result<Proportion> wilson(long successes, long trials, double level) {
        Require.level(level);
        if (successes < 0 || successes > trials) {
            throw new IllegalArgumentException(
                    "expected successes from 0 to the number of trials, got " + successes + " of " + trials);
        }
        if (trials == 0) {
            return Result.absent(Reason.TOO_FEW_VALUES);
        }
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
        double low = lowerBound(successes, trials, z);
        double high = 1 - lowerBound(trials - successes, trials, z);
        return Result.of(new Proportion((double) successes / trials, new Interval(low, high, level)));
    }

    /**
     * Returns the smaller root of the score equation from the product of its roots: the textbook difference would lose
     * digits for few successes in many trials, and would miss zero for none.
     */
    private static double lowerBound(double successes, double trials, double z) {
        double spread = z * Math.sqrt(successes * (trials - successes) / trials + z * z / 4);
        double product = successes * successes / trials;
        return product / (successes + z * z / 2 + spread);
    }
}
