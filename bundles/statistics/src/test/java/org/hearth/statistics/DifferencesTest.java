package org.hearth.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DifferencesTest {

    @Test
    void theyAreLastMinusFirst() {
        assertThat(Differences.of(new double[] {5, 2}, new double[] {3, 9})).containsExactly(-2, 7);
        assertThat(Differences.ofDecimals(new double[] {5, 2}, new double[] {3, 9}))
                .containsExactly(-2, 7);
    }

    @Test
    void equalDecimalDifferencesAreEqualInDecimalArithmeticOnly() {
        double[] first = {0.1, 0.2, 1e6, 20.73};
        double[] last = {0.2, 0.3, 1e6 + 0.1, 20.83};
        assertThat(Differences.of(first, last)[0]).isNotEqualTo(Differences.of(first, last)[1]);
        assertThat(Differences.ofDecimals(first, last)).containsOnly(0.1);
    }

    @Test
    void noPairsHaveNoDifferences() {
        assertThat(Differences.of(new double[0], new double[0])).isEmpty();
    }

    @Test
    void unequalLengthsAndWhatIsNotFiniteAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Differences.of(new double[1], new double[2]))
                .withMessageContaining("1 first and 2 last");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Differences.ofDecimals(new double[] {1}, new double[] {Double.NaN}));
    }
}
