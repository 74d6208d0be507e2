package org.hearth.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hearth.statistics.Values.assertAbsent;
import static org.hearth.statistics.Values.assertClose;
import static org.hearth.statistics.Values.present;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values: R 4.2, {@code prop.test(x, n, correct = FALSE)$conf.int}. */
class ProportionTest {

    @ParameterizedTest
    @CsvSource({
        // the four examples of Newcombe 1998, who prints .2553–.3662, .0624–.1605, .0000–.1611 and .0061–.1718
        "81, 263, 0.95, 0.25528851987827428, 0.36620957698280016",
        "15, 148, 0.95, 0.062386399530736283, 0.160487241723308",
        "0, 20, 0.95, 0, 0.1611251580528193",
        "1, 29, 0.95, 0.006113214292762661, 0.17175521879320282",
        "83, 86, 0.95, 0.90239128897439247, 0.98806620192259165",
        "10, 10, 0.95, 0.72246720013711085, 1",
        "1, 1, 0.95, 0.2065493143772375, 1",
        "1, 1000000, 0.95, 1.7652457674537213e-07, 5.6649118043114411e-06",
        "3, 10, 0.99, 0.079566316523065797, 0.67997532079889733"
    })
    void theIntervalIsWilsons(long successes, long trials, double level, double low, double high) {
        Proportion proportion = present(Proportion.wilson(successes, trials, level));
        assertThat(proportion.estimate()).isEqualTo((double) successes / trials);
        assertClose(proportion.interval().low(), low);
        assertClose(proportion.interval().high(), high);
    }

    @Test
    void theIntervalEndsExactlyAtTheBoundary() {
        assertThat(present(Proportion.wilson(0, 7, 0.95)).interval().low()).isZero();
        assertThat(present(Proportion.wilson(7, 7, 0.95)).interval().high()).isEqualTo(1);
    }

    @Test
    void theIntervalContainsTheEstimate() {
        for (int successes = 0; successes <= 40; successes++) {
            Proportion proportion = present(Proportion.wilson(successes, 40, 0.95));
            assertThat(proportion.interval().contains(proportion.estimate())).isTrue();
        }
    }

    @Test
    void itIsAbsentWithoutTrials() {
        assertAbsent(Proportion.wilson(0, 0, 0.95), Reason.TOO_FEW_VALUES);
    }

    @Test
    void countsAndLevelsOutOfRangeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Proportion.wilson(-1, 5, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> Proportion.wilson(6, 5, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> Proportion.wilson(0, -1, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> Proportion.wilson(1, 5, 95));
    }
}
