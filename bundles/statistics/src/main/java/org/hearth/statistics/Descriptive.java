package org.hearth.statistics;

import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.StandardDeviation;

/** The mean, the standard deviation and the quantiles of a sample; computed in two passes, so stable for any offset. */
public final class Descriptive {

    private static final Quantile TYPE_7 = Quantile.withDefaults().with(Quantile.EstimationMethod.HF7);

    private Descriptive() {}

    /**
     * Returns the arithmetic mean, in the unit of the values; absent without values.
     *
     * @param values any number of finite values
     * @throws IllegalArgumentException if a value is not finite
     */
    public static Result<Double> mean(double[] values) {
        Require.finite(values, "values");
        return values.length == 0
                ? Result.absent(Reason.TOO_FEW_VALUES)
                : Result.of(Mean.of(values).getAsDouble());
    }

    /**
     * Returns the sample standard deviation (divisor n − 1), in the unit of the values; absent below two values, zero
     * if all values are the same.
     *
     * @param values any number of finite values
     * @throws IllegalArgumentException if a value is not finite
     */
    public static Result<Double> standardDeviation(double[] values) {
        Require.finite(values, "values");
        return values.length < 2
                ? Result.absent(Reason.TOO_FEW_VALUES)
                : Result.of(StandardDeviation.of(values).getAsDouble());
    }

    /**
     * Returns the median, in the unit of the values; absent without values.
     *
     * @param values any number of finite values, in any order
     * @throws IllegalArgumentException if a value is not finite
     */
    public static Result<Double> median(double[] values) {
        return quantile(values, 0.5);
    }

    /**
     * Returns a quantile by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996, R's
     * default), in the unit of the values; absent without values.
     *
     * @param values any number of finite values, in any order
     * @param probability from 0 (the minimum) to 1 (the maximum)
     * @throws IllegalArgumentException if a value is not finite or the probability is outside 0 to 1
     */
    public static Result<Double> quantile(double[] values, double probability) {
        Require.finite(values, "values");
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("expected a probability from 0 to 1, got " + probability);
        }
        return values.length == 0
                ? Result.absent(Reason.TOO_FEW_VALUES)
                : Result.of(TYPE_7.evaluate(values.clone(), probability));
    }

    /**
     * Tells whether the standard error drowns in the rounding of the mean, so that nothing may be divided by it. The
     * limit of ten units of rounding is that of R's {@code t.test}.
     */
    static boolean isConstant(double mean, double sd, int n) {
        return sd == 0 || sd / Math.sqrt(n) < 10 * 0x1p-52 * Math.abs(mean);
    }
}
