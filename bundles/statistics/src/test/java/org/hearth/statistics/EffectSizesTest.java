package org.hearth.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.hearth.statistics.Values.assertAbsent;
import static org.hearth.statistics.Values.assertClose;
import static org.hearth.statistics.Values.present;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EffectSizesTest {

    private static final double[] SLEEP = Differences.ofDecimals(Values.SLEEP_FIRST, Values.SLEEP_LAST);

    @Test
    void dzHasTheIntervalOfTheNoncentralT() {
        // t = 4.0621…, df = 9: noncentralities 1.3111680912876561733 and 6.6977563060317247255 (30-digit arithmetic)
        EffectSize dz = present(EffectSizes.dz(SLEEP, 0.95));
        assertClose(dz.value(), 4.0621276833820366 / Math.sqrt(10));
        assertClose(dz.interval().low(), 1.3111680912876561733 / Math.sqrt(10));
        assertClose(dz.interval().high(), 6.6977563060317247255 / Math.sqrt(10));
    }

    @Test
    void dzMirrorsWithTheDifferences() {
        EffectSize dz = present(EffectSizes.dz(SLEEP, 0.95));
        EffectSize mirrored =
                present(EffectSizes.dz(Arrays.stream(SLEEP).map(d -> -d).toArray(), 0.95));
        assertClose(mirrored.value(), -dz.value());
        assertClose(mirrored.interval().low(), -dz.interval().high());
        assertClose(mirrored.interval().high(), -dz.interval().low());
    }

    @Test
    void dzKeepsItsDigitsForAMillionPairsAndALargeEffect() {
        // mean 0.8 and SD 1 but for the divisor n - 1: t = 800 * sqrt(1 - 1e-6)
        double[] differences = Values.of(1_000_000, i -> i % 2 == 0 ? 1.8 : -0.2);
        EffectSize dz = present(EffectSizes.dz(differences, 0.95));
        double t = 800 * Math.sqrt(1 - 1e-6);
        assertClose(dz.value(), t / 1000);
        // noncentralities for t = 799.9995999999 by 30-digit arithmetic
        assertClose(dz.interval().low(), 797.74761881303358997 / 1000);
        assertClose(dz.interval().high(), 802.25127303182752786 / 1000);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 10, 100, 5000})
    void aHigherLevelHasAWiderInterval(int n) {
        double[] differences = Values.of(n, i -> Math.sin(i) + 0.3);
        Interval before = present(EffectSizes.dz(differences, 0.01)).interval();
        for (double level : new double[] {0.5, 0.8, 0.9, 0.95, 0.99, 0.999999}) {
            Interval wider = present(EffectSizes.dz(differences, level)).interval();
            assertThat(wider.low()).isLessThan(before.low());
            assertThat(wider.high()).isGreaterThan(before.high());
            before = wider;
        }
    }

    @Test
    void anEnormousEffectStillHasAnInterval() {
        EffectSize dz = present(EffectSizes.dz(new double[] {1e9, 1e9 + 1, 1e9 + 2}, 0.95));
        assertClose(dz.value(), 1e9 + 1);
        assertThat(dz.interval().contains(dz.value())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void dzAndDavAreAbsentBelowTwoPairs(int n) {
        assertAbsent(EffectSizes.dz(new double[n], 0.95), Reason.TOO_FEW_VALUES);
        assertAbsent(EffectSizes.dav(new double[n], new double[n]), Reason.TOO_FEW_VALUES);
        assertAbsent(EffectSizes.gav(new double[n], new double[n]), Reason.TOO_FEW_VALUES);
    }

    @Test
    void dzIsAbsentWithoutVariationOfTheDifferences() {
        assertAbsent(EffectSizes.dz(new double[] {3, 3}, 0.95), Reason.NO_VARIATION);
    }

    @Test
    void davDividesByTheRootMeanSquareOfTheStandardDeviations() {
        // SDs 1 and 7, root mean square 5
        assertClose(present(EffectSizes.dav(new double[] {9, 10, 11}, new double[] {8, 15, 22})), 1);
    }

    @Test
    void davOnlyNeedsOneSideToVary() {
        assertClose(present(EffectSizes.dav(new double[] {5, 5, 5}, new double[] {1, 2, 3})), -3 / Math.sqrt(0.5));
        assertAbsent(EffectSizes.dav(new double[] {5, 5}, new double[] {1, 1}), Reason.NO_VARIATION);
    }

    @Test
    void gavIsDavWithHedgesCorrection() {
        double[] first = {9, 10, 11};
        double[] last = {8, 15, 22};
        // d_av is 1 as above, and J(2) = 1/sqrt(pi)
        assertClose(present(EffectSizes.gav(first, last)), 1 / Math.sqrt(Math.PI));
    }

    @Test
    void gavIsAbsentBelowThreePairs() {
        assertAbsent(EffectSizes.gav(new double[] {1, 2}, new double[] {4, 3}), Reason.TOO_FEW_VALUES);
        assertAbsent(EffectSizes.gav(new double[] {1, 1, 1}, new double[] {4, 4, 4}), Reason.NO_VARIATION);
    }

    /** Expected: the quotient of gamma functions in arithmetic of 30 digits. */
    @ParameterizedTest
    @CsvSource({
        "2, 0.56418958354775628695",
        "3, 0.72360125455826765936",
        "9, 0.91387489179255226651",
        "29, 0.97387498459671836387",
        "99, 0.99240185111442286017",
        "999, 0.99924902999059724641",
        "9999, 0.99992499031124202864",
        "999999, 0.99999924999903124874",
        "1e8, 0.99999999249999997812"
    })
    void hedgesCorrectionKeepsAllDigits(double df, double expected) {
        assertThat(EffectSizes.hedgesCorrection(df)).isCloseTo(expected, within(1e-15));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0, -3, Double.NaN, Double.POSITIVE_INFINITY})
    void hedgesCorrectionNeedsMoreThanOneDegreeOfFreedom(double df) {
        assertThatIllegalArgumentException().isThrownBy(() -> EffectSizes.hedgesCorrection(df));
    }

    @Test
    void whatIsNotFiniteOrPairedIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> EffectSizes.dz(new double[] {1, Double.NaN}, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> EffectSizes.dz(new double[] {1, 2}, 95));
        assertThatIllegalArgumentException().isThrownBy(() -> EffectSizes.dav(new double[2], new double[3]));
        assertThatIllegalArgumentException().isThrownBy(() -> EffectSizes.gav(new double[2], new double[3]));
    }
}
