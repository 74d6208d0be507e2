package org.hearth.examples.outandabout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The tables: whole, and telling an easy step from a hard one. */
class MeasuresTest {
    @Test
    void theSameRawSumMeansMoreWhereTheEasiestStepWasLeftOut() {
        assertThat(Measures.of(Map.of(1, 2.0, 2, 2.0, 3, 1.0, 4, 0.0))).contains(52.0);
        assertThat(Measures.of(Map.of(2, 2.0, 3, 2.0, 4, 1.0, 5, 0.0))).contains(63.0);
    }

    @Test
    void eachTableHasAMeasureForEachRawSum() {
        assertThat(Measures.TABLES)
                .hasSize(1 + Measures.ALL.size())
                .allSatisfy((steps, table) -> assertThat(table).hasSize(2 * steps.size() + 1));
    }

    @Test
    void thereIsNoMeasureWhenTwoStepsWereLeftOut() {
        assertThat(Measures.of(Map.of(1, 2.0, 2, 2.0, 3, 1.0))).isEmpty();
    }
}
