package org.hearth.statistics;

import org.apache.commons.numbers.gamma.GammaRatio;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.StandardDeviation;
import org.apache.commons.statistics.descriptive.Variance;

/** Standardised mean changes of paired values, each named by what the mean change is divided by. */
public final class EffectSizes {

    private EffectSizes() {}

    /**
     * Returns d_z, the mean difference divided by the standard deviation of the differences, with the interval that
     * follows from the noncentral t distribution of d_z·√n (Cumming and Finch 2001).
     *
     * <p>Absent below two differences, and if they do not vary.
     *
     * @param differences last minus first, finite
     * @param level the confidence level of the interval, from 0.01 to 0.999999
     * @throws IllegalArgumentException if a difference is not finite or the level is out of range
     */
    public static Result<EffectSize> dz(double[] differences, double level) {
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
        double root = Math.sqrt(n);
        double dz = mean / sd;
        NoncentralT t = new NoncentralT(n - 1.0);
        double tail = (1 - level) / 2;
        double low = t.noncentrality(dz * root, 1 - tail) / root;
        double high = t.noncentrality(dz * root, tail) / root;
        return Result.of(new EffectSize(dz, new Interval(low, high, level)));
    }

    /**
     * Returns d_av, the mean difference divided by the root mean square of the two standard deviations (Cumming 2012).
     *
     * <p>Absent below two pairs, and if neither side varies.
     *
     * @param first the earlier values, finite
     * @param last the later values, finite, as many as {@code first}, in the same order
     * @throws IllegalArgumentException if the lengths differ or a value is not finite
     */
    public static Result<Double> dav(double[] first, double[] last) {
        double[] differences = Differences.of(first, last);
        int n = differences.length;
        if (n < 2) {
            return Result.absent(Reason.TOO_FEW_VALUES);
        }
        double sd =
                Math.sqrt((Variance.of(first).getAsDouble() + Variance.of(last).getAsDouble()) / 2);
        double size = Math.max(
                Math.abs(Mean.of(first).getAsDouble()), Math.abs(Mean.of(last).getAsDouble()));
        if (Descriptive.isConstant(size, sd, n)) {
            return Result.absent(Reason.NO_VARIATION);
        }
        return Result.of(Mean.of(differences).getAsDouble() / sd);
    }

    /**
     * Returns g_av, {@linkplain #dav d_av} times {@linkplain #hedgesCorrection Hedges' exact correction} for n − 1
     * degrees of freedom.
     *
     * <p>Absent below three pairs, because the correction is zero at one degree of freedom, and if neither side varies.
     *
     * @param first the earlier values, finite
     * @param last the later values, finite, as many as {@code first}, in the same order
     * @throws IllegalArgumentException if the lengths differ or a value is not finite
     */
    public static Result<Double> gav(double[] first, double[] last) {
        Result<Double> dav = dav(first, last);
        return first.length < 3
                ? Result.absent(Reason.TOO_FEW_VALUES)
                : dav.map(d -> d * hedgesCorrection(first.length - 1.0));
    }

    /**
     * Returns J(df) = Γ(df/2) ÷ (√(df/2) · Γ((df − 1)/2)), the exact factor that removes the bias of a standardised
     * mean (Hedges 1981). It lies between 0 and 1. The ratio of the gamma functions is computed as one, so no digits
     * are lost for large df.
     *
     * @param df the degrees of freedom, above 1
     * @throws IllegalArgumentException if df is not finite or not above 1
     */
    public static double hedgesCorrection(double df) {
        if (!(df > 1) || Double.isInfinite(df)) {
            throw new IllegalArgumentException("expected more than one degree of freedom, got " + df);
        }
        return 1 / (GammaRatio.delta((df - 1) / 2, 0.5) * Math.sqrt(df / 2));
    }
}
