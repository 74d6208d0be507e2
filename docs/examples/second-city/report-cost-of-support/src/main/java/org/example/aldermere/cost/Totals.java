package org.example.aldermere.cost;

import org.hearth.api.report.Value.Measure;

/**
 * Sums that do not give away how many families they rest on. A sum divided by its average is the number of families, to the last
 * one; so a sum comes in steps that are worth five families or more.
 */
final class Totals {
    private static final int FAMILIES_A_STEP = 5;
    private static final int[] TIMES = {1, 2, 5, 10};

    private Totals() {}

    /** That sum of so many families, 1 or more; for fewer than five it is exact, and held back wherever numbers of people are rounded. */
    static Measure of(double sum, int decimals, long families) {
        if (families < FAMILIES_A_STEP) {
            return new Measure(sum, decimals, families, true);
        }
        if (sum == 0) {
            return new Measure(0, decimals, families);
        }
        double step = step(FAMILIES_A_STEP * sum / families);
        return new Measure(Math.rint(sum / step) * step, decimals, families);
    }

    /** The least of 1, 2, 5, 10, 20, 50 and so on, or of 0.5, 0.2 and so on, that is not below that. */
    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (int times : TIMES) {
            if (times * power >= least) {
                return times * power;
            }
        }
        throw new IllegalArgumentException("expected a number above 0, but found " + least);
    }
}
