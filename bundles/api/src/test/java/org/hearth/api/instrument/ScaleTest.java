package org.hearth.api.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void countsACaseAtTheThresholdInItsOwnDirection() {
        assertThat(scale(Direction.HIGHER_IS_WORSE).isCase(8)).contains(true);
        assertThat(scale(Direction.HIGHER_IS_WORSE).isCase(7)).contains(false);
        assertThat(scale(Direction.HIGHER_IS_BETTER).isCase(8)).contains(true);
        assertThat(scale(Direction.HIGHER_IS_BETTER).isCase(9)).contains(false);
    }

    @Test
    void findsTheBandThatHoldsAScoreInclusively() {
        Scale scale = scale(Direction.HIGHER_IS_WORSE, new Band("low", 0, 4), new Band("high", 5, 10));

        assertThat(scale.band(4)).map(Band::label).contains("low");
        assertThat(scale.band(5)).map(Band::label).contains("high");
        assertThat(scale.band(4.5)).isEmpty();
    }

    @Test
    void refusesBandsThatOverlapOrLeaveTheRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale(Direction.NONE, new Band("low", 0, 5), new Band("high", 5, 10)))
                .withMessage("scales.total.bands: 'high' overlaps 'low'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale(Direction.NONE, new Band("low", 0, 11)))
                .withMessage("scales.total.bands: 'low' leaves the range");
    }

    private static Scale scale(Direction direction, Band... bands) {
        return new Scale(
                "total",
                "Total",
                List.of(),
                new Combination.Sum(),
                direction,
                0,
                10,
                new MissingRule.AllRequired(),
                List.of(bands),
                Optional.of(new Caseness(8, "made up")),
                Norms.none());
    }
}
