package org.hearth.documents.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hearth.api.report.Block;
import org.hearth.api.report.Value;
import org.junit.jupiter.api.Test;

class ShownTest {

    @Test
    void numbersAreRoundedWithATrueMinusAndGroupedThousands() {
        assertThat(Shown.value(new Value.Measure(-3.95, 1, 161))).isEqualTo("\u22124.0");
        assertThat(Shown.value(new Value.Measure(-0.04, 1, 161))).isEqualTo("0.0");
        assertThat(Shown.value(new Value.Count(12_450))).isEqualTo("12,450");
        assertThat(Shown.value(new Value.Share(96, 161))).isEqualTo("60%");
    }

    @Test
    void aSmallProbabilityIsNeverShownAsZero() {
        assertThat(Shown.value(new Value.Measure(0.00001, 3, 161))).isEqualTo("under 0.001");
        assertThat(Shown.value(new Value.Measure(0, 3, 161))).isEqualTo("0.000");
    }

    @Test
    void whatIsNoNumberIsNotComputedAndSaysWhy() {
        assertThat(Shown.value(new Value.Measure(Double.NaN, 1, 161))).isEqualTo("\u2013");
        assertThat(Shown.reason(new Value.Measure(Double.NaN, 1, 161))).isPresent();
        assertThat(Shown.reason(new Value.Absent("too few pairs"))).contains("too few pairs");
    }

    @Test
    void anIntervalIsWrittenInTheUnitsOfItsValue() {
        assertThat(interval(new Value.Share(96, 161), 0.52, 0.67)).contains("95% interval 52 to 67%");
        assertThat(interval(new Value.Measure(-3.9, 1, 161), -4.6, -3.2))
                .contains("95% interval \u22124.6 to \u22123.2");
    }

    @Test
    void aValueThatIsHeldBackTakesItsIntervalAndItsBaseWithIt() {
        assertThat(interval(new Value.Withheld("under 5"), 0.01, 0.04)).isEmpty();
        assertThat(Shown.base(new Value.Withheld("under 5"))).isEmpty();
    }

    private static Optional<String> interval(Value value, double low, double high) {
        return Shown.interval(
                new Block.Figure("key", "label", value, Optional.of(new Block.Interval(low, high, 0.95)), ""));
    }
}
