package org.hearth.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hearth.statistics.Values.assertAbsent;
import static org.hearth.statistics.Values.assertClose;
import static org.hearth.statistics.Values.present;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptiveTest {

    @Test
    void aSampleHasAMeanAndAStandardDeviation() {
        double[] differences = Differences.ofDecimals(Values.SLEEP_FIRST, Values.SLEEP_LAST);
        assertClose(present(Descriptive.mean(differences)), 1.58);
        assertClose(present(Descriptive.standardDeviation(differences)), 1.2299954832798732);
    }

    @Test
    void aLargeOffsetCostsNoDigits() {
        double[] values = {1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16};
        assertThat(present(Descriptive.mean(values))).isEqualTo(1e9 + 10);
        assertThat(present(Descriptive.standardDeviation(values))).isEqualTo(Math.sqrt(30));
    }

    @Test
    void aMillionValuesCostNoDigits() {
        // R: mean and sd of (i * 7919) %% 43 - 21 - (i %% 7 == 0), i from 0 to 999999
        assertClose(present(Descriptive.mean(Values.million())), -0.142868);
        assertClose(present(Descriptive.standardDeviation(Values.million())), 12.414614647955563);
    }

    @Test
    void quantilesInterpolateAsInR() {
        // R: quantile(c(10, 1, 4, 2), c(0, 0.25, 0.5, 0.9, 1))
        double[] values = {10, 1, 4, 2};
        assertThat(present(Descriptive.quantile(values, 0))).isEqualTo(1);
        assertThat(present(Descriptive.quantile(values, 0.25))).isEqualTo(1.75);
        assertThat(present(Descriptive.median(values))).isEqualTo(3);
        assertClose(present(Descriptive.quantile(values, 0.9)), 8.2);
        assertThat(present(Descriptive.quantile(values, 1))).isEqualTo(10);
        assertThat(values).as("the given array").containsExactly(10, 1, 4, 2);
    }

    @Test
    void oneValueHasAMeanButNoStandardDeviation() {
        double[] one = {3};
        assertThat(present(Descriptive.mean(one))).isEqualTo(3);
        assertThat(present(Descriptive.median(one))).isEqualTo(3);
        assertAbsent(Descriptive.standardDeviation(one), Reason.TOO_FEW_VALUES);
    }

    @Test
    void noValuesHaveNothing() {
        assertAbsent(Descriptive.mean(new double[0]), Reason.TOO_FEW_VALUES);
        assertAbsent(Descriptive.median(new double[0]), Reason.TOO_FEW_VALUES);
        assertAbsent(Descriptive.standardDeviation(new double[0]), Reason.TOO_FEW_VALUES);
    }

    @Test
    void equalValuesHaveAStandardDeviationOfZero() {
        assertThat(present(Descriptive.standardDeviation(new double[] {0.1, 0.1, 0.1})))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNotFiniteIsRefusedWithItsPosition(double bad) {
        double[] values = {1, bad};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Descriptive.mean(values))
                .withMessageContaining("position 1");
        assertThatIllegalArgumentException().isThrownBy(() -> Descriptive.standardDeviation(values));
        assertThatIllegalArgumentException().isThrownBy(() -> Descriptive.median(values));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void aProbabilityOutOfRangeIsRefused(double probability) {
        assertThatIllegalArgumentException().isThrownBy(() -> Descriptive.quantile(new double[] {1, 2}, probability));
    }
}
