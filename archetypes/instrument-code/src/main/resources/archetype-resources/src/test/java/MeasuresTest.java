package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The tables, against numbers that were made up. */
class MeasuresTest {
    @Test
    void aStepThatIsLeftOutCountsByHowHardItIs() {
        assertThat(Measures.of(Map.of(1, 2.0, 2, 1.0))).contains(59.0);
        assertThat(Measures.of(Map.of(2, 2.0, 3, 1.0))).contains(76.0);
    }

    @Test
    void thereIsNoMeasureOfOneStepAlone() {
        assertThat(Measures.of(Map.of(1, 2.0))).isEmpty();
    }
}
