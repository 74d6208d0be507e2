package org.hearth.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ResultTest {

    @Test
    void aPresentResultHasAValueAndNoReason() {
        Result<Integer> result = Result.of(6);
        assertThat(result.toOptional()).contains(6);
        assertThat(result.absence()).isEmpty();
        assertThat(result.map(i -> i * 7)).isEqualTo(Result.of(42));
    }

    @Test
    void anAbsentResultKeepsItsReason() {
        Result<Integer> result = Result.absent(Reason.ALL_ZERO);
        assertThat(result.toOptional()).isEmpty();
        assertThat(result.absence()).contains(Reason.ALL_ZERO);
        assertThat(result.map(i -> i * 7)).isEqualTo(Result.absent(Reason.ALL_ZERO));
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonCanStandAfterBecause(Reason reason) {
        assertThat(reason.explanation()).matches("[a-z].*[a-z]");
    }

    @Test
    void anIntervalContainsItsBounds() {
        Interval interval = new Interval(-1, 2, 0.95);
        assertThat(interval.contains(-1)).isTrue();
        assertThat(interval.contains(2)).isTrue();
        assertThat(interval.contains(2.1)).isFalse();
        assertThat(interval.contains(-1.1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2, 1, 0.95", "NaN, 1, 0.95", "0, Infinity, 0.95", "0, 1, 95"})
    void anIntervalThatMakesNoSenseIsRefused(double low, double high, double level) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(low, high, level));
    }
}
