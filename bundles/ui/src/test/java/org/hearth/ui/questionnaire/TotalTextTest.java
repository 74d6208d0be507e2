package org.hearth.ui.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearth.api.instrument.MissingRule;
import org.hearth.api.instrument.Scale;
import org.junit.jupiter.api.Test;

class TotalTextTest {
    private final Scale weather = Instruments.scale(new MissingRule.AllRequired());

    @Test
    void aNumberOfTheScaleIsItsTotal() {
        assertThat(TotalText.read(weather, " 4 ")).isEqualTo(new TotalText.Total(4));
        assertThat(TotalText.read(weather, "2,5")).isEqualTo(new TotalText.Total(2.5));
    }

    @Test
    void nothingIsNothing() {
        assertThat(TotalText.read(weather, " ")).isEqualTo(new TotalText.Blank());
    }

    @Test
    void whatTheScaleCannotReachIsNotTaken() {
        assertThat(TotalText.read(weather, "7"))
                .isEqualTo(new TotalText.Unclear("Weather: enter a number from 0 to 6"));
        assertThat(TotalText.read(weather, "four")).isInstanceOf(TotalText.Unclear.class);
    }
}
