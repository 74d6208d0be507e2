package org.hearth.statistics;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * McNemar's exact test of a change in paired yes-or-no answers.
 *
 * @param onlyFirst the pairs that are yes at first and no at last, zero or more
 * @param onlyLast the pairs that are no at first and yes at last, zero or more
 * @param p the two-sided p value
 */
public record McNemar(long onlyFirst, long onlyLast, double p) {

    /**
     * Tests the pairs that changed against an even chance of either direction: twice the smaller tail of the binomial
     * distribution with probability one half, at most 1; as R's {@code binom.test(onlyFirst, onlyFirst + onlyLast)}.
     *
     * <p>Without any change the observed outcome is the only possible one: its p value is 1, a number and not absent.
     *
     * @param onlyFirst the pairs that are yes at first and no at last, zero or more
     * @param onlyLast the pairs that are no at first and yes at last, zero or more
     * @throws IllegalArgumentException if a count is negative or the two exceed 2³¹ − 1 together
     */
    public static McNemar exact(long onlyFirst, long onlyLast) {
        if (onlyFirst < 0 || onlyLast < 0 || onlyFirst > Integer.MAX_VALUE - onlyLast) {
            throw new IllegalArgumentException("expected counts that are zero or more and below 2^31 together, got "
                    + onlyFirst + " and " + onlyLast);
        }
        int changed = (int) (onlyFirst + onlyLast);
        int fewer = (int) Math.min(onlyFirst, onlyLast);
        double tail = BinomialDistribution.of(changed, 0.5).cumulativeProbability(fewer);
        return new McNemar(onlyFirst, onlyLast, Math.min(1, 2 * tail));
    }
}
