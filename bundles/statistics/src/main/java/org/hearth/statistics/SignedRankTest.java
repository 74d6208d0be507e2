package org.hearth.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.inference.PValueMethod;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;

/**
 * Wilcoxon's signed rank test, two-sided, against differences symmetric about zero.
 *
 * @param v the sum of the ranks of the positive differences; ties have their mean rank, zeros are dropped before ranking
 * @param p the two-sided p value
 * @param n the number of differences ranked, that is without zeros, at least 1
 * @param zeros the number of differences dropped because they are zero
 * @param exact whether the p value comes from the exact distribution of V; otherwise from the normal approximation
 */
public record SignedRankTest(double v, double p, int n, int zeros, boolean exact) {

    /**
     * Tests the differences as R's {@code wilcox.test(last, first, paired = TRUE)} does by default (R 4.0 to 4.5).
     *
     * <p>The p value is exact for fewer than 50 differences without ties in size and without zeros; otherwise normal
     * with correction for ties and continuity. Takes O(n log n) steps.
     *
     * <p>Absent without differences, and if all are zero.
     *
     * @param differences last minus first, finite
     * @throws IllegalArgumentException if a difference is not finite
     */
    public static Result<SignedRankTest> of(double[] differences) {
        Require.finite(differences, "differences");
        if (differences.length == 0) {
            return Result.absent(Reason.TOO_FEW_VALUES);
        }
        double[] ranked = Arrays.stream(differences).filter(d -> d != 0).toArray();
        if (ranked.length == 0) {
            return Result.absent(Reason.ALL_ZERO);
        }
        int zeros = differences.length - ranked.length;
        boolean small = ranked.length < 50 && zeros == 0;
        WilcoxonSignedRankTest.Result result = WilcoxonSignedRankTest.withDefaults()
                .with(small ? PValueMethod.EXACT : PValueMethod.ASYMPTOTIC)
                .test(ranked);
        return Result.of(new SignedRankTest(
                result.getStatistic(),
                Math.min(1, result.getPValue()),
                ranked.length,
                zeros,
                small && !result.hasTiedValues()));
    }
}
