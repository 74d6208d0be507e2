package org.hearth.documents.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hearth.api.instrument.Direction;
import org.hearth.api.report.Chart;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static final Chart.Point FELL_BY_THREE_TENTHS = new Chart.Point(0.4, 0.1, 9);

    @Test
    void aChangeOfJustTheThresholdIsReliableOnlyWhereTheRuleSaysSo() {
        assertThat(Outcome.of(FELL_BY_THREE_TENTHS, chart(Optional.of(0.3), true, Direction.HIGHER_IS_WORSE)))
                .isEqualTo(Outcome.IMPROVED);
        assertThat(Outcome.of(FELL_BY_THREE_TENTHS, chart(Optional.of(0.3), false, Direction.HIGHER_IS_WORSE)))
                .isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void aChangeBeyondTheThresholdIsReliableBothWays() {
        assertThat(Outcome.of(FELL_BY_THREE_TENTHS, chart(Optional.of(0.29), false, Direction.HIGHER_IS_WORSE)))
                .isEqualTo(Outcome.IMPROVED);
        assertThat(Outcome.of(FELL_BY_THREE_TENTHS, chart(Optional.of(0.29), true, Direction.HIGHER_IS_BETTER)))
                .isEqualTo(Outcome.WORSENED);
    }

    @Test
    void nobodyImprovedWithoutAThresholdOrABetterEnd() {
        assertThat(Outcome.of(FELL_BY_THREE_TENTHS, chart(Optional.empty(), true, Direction.HIGHER_IS_WORSE)))
                .isEqualTo(Outcome.UNCHANGED);
        assertThat(Outcome.of(FELL_BY_THREE_TENTHS, chart(Optional.of(0.1), true, Direction.NONE)))
                .isEqualTo(Outcome.UNCHANGED);
    }

    private static Chart.FirstAgainstLast chart(Optional<Double> threshold, boolean counts, Direction direction) {
        return new Chart.FirstAgainstLast(
                "p",
                "First and last",
                "",
                "Mean",
                0,
                3,
                direction,
                Optional.empty(),
                threshold,
                counts,
                List.of(FELL_BY_THREE_TENTHS));
    }
}
