package org.hearth.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hearth.statistics.Values.assertAbsent;
import static org.hearth.statistics.Values.assertClose;
import static org.hearth.statistics.Values.present;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReliableChangeTest {

    @Test
    void aPublishedThresholdIsReachedByJustItsSize() {
        ReliableChange rule = ReliableChange.published(4);
        assertThat(rule.isReachedBy(10, 6)).isTrue();
        assertThat(rule.isReachedBy(6, 10)).isTrue();
        assertThat(rule.isReachedBy(10, 7)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0.3, 0.1, 0.4", "0.3, 0.4, 0.1", "0.7, 1.1, 1.8", "2.05, 22.35, 24.4", "0.1, 1000000, 1000000.1"})
    void binaryRoundingOfDecimalsDoesNotCount(double threshold, double first, double last) {
        assertThat(ReliableChange.published(threshold).isReachedBy(first, last)).isTrue();
        assertThat(new ReliableChange(threshold, false).isReachedBy(first, last))
                .isFalse();
    }

    @Test
    void aDifferenceInTheSixthDecimalDoesCount() {
        assertThat(ReliableChange.published(0.3).isReachedBy(0.1, 0.399999)).isFalse();
        assertThat(new ReliableChange(0.3, false).isReachedBy(0.1, 0.400001)).isTrue();
    }

    @Test
    void theIndexMustBeExceeded() {
        // SD 5.48 and r = .88: standard error 1.90, of the difference 2.68, threshold 5.26
        ReliableChange index = present(ReliableChange.index(5.48, 0.88));
        assertClose(index.threshold(), 1.96 * 5.48 * Math.sqrt(0.24));
        assertThat(index.inclusive()).isFalse();
        assertThat(index.isReachedBy(30, 35)).isFalse();
        assertThat(index.isReachedBy(30, 36)).isTrue();
    }

    @Test
    void aPerfectlyReliableScoreMakesEveryChangeReliable() {
        ReliableChange index = present(ReliableChange.index(5, 1));
        assertThat(index.threshold()).isZero();
        assertThat(index.isReachedBy(3, 4)).isTrue();
        assertThat(index.isReachedBy(3, 3)).isFalse();
    }

    @Test
    void theIndexIsAbsentWithoutVariation() {
        assertAbsent(ReliableChange.index(0, 0.8), Reason.NO_VARIATION);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aPublishedThresholdThatIsNotAboveZeroIsRefused(double threshold) {
        assertThatIllegalArgumentException().isThrownBy(() -> ReliableChange.published(threshold));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0.8", "NaN, 0.8", "Infinity, 0.8", "5, -0.1", "5, 1.1", "5, NaN"})
    void argumentsOfTheIndexOutOfRangeAreRefused(double sd, double reliability) {
        assertThatIllegalArgumentException().isThrownBy(() -> ReliableChange.index(sd, reliability));
    }
}
