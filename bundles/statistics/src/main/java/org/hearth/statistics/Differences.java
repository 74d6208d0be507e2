package org.hearth.statistics;

import java.math.BigDecimal;

/** Paired differences, always last minus first. */
public final class Differences {

    private Differences() {}

    /**
     * Returns last − first for each pair, in binary floating point as R and other programs do.
     *
     * <p>Note that decimals are not exact there: 0.3 − 0.2 and 0.2 − 0.1 differ in the last digit. Where ties matter,
     * use {@link #ofDecimals}.
     *
     * @param first the earlier values, finite
     * @param last the later values, finite, as many as {@code first}, in the same order
     * @throws IllegalArgumentException if the lengths differ or a value is not finite
     */
    public static double[] of(double[] first, double[] last) {
        Require.pairs(first, last);
        double[] differences = new double[first.length];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = last[i] - first[i];
        }
        return differences;
    }

    /**
     * Returns last − first for each pair as decimal arithmetic gives it, each value being taken for the shortest
     * decimal number that stands for it. Equal decimal differences are then equal, so that a rank test sees the ties
     * that are in the data and not the ones that rounding left. Whole numbers give the same as {@link #of}.
     *
     * @param first the earlier values, finite
     * @param last the later values, finite, as many as {@code first}, in the same order
     * @throws IllegalArgumentException if the lengths differ or a value is not finite
     */
    public static double[] ofDecimals(double[] first, double[] last) {
        double[] differences = of(first, last);
        for (int i = 0; i < differences.length; i++) {
            if (first[i] != Math.rint(first[i]) || last[i] != Math.rint(last[i])) {
                differences[i] = BigDecimal.valueOf(last[i])
                        .subtract(BigDecimal.valueOf(first[i]))
                        .doubleValue();
            }
        }
        return differences;
    }
}
