package org.hearth.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected values: R 4.2, {@code p.adjust(p, "holm")}. */
class HolmTest {

    @Test
    void itAgreesWithR() {
        assertAdjusted(new double[] {0.01, 0.02, 0.03, 0.04, 0.05}, 0.05, 0.08, 0.09, 0.09, 0.09);
        assertAdjusted(new double[] {0.04, 0.001, 0.5, 0.03, 0.012, 0.04}, 0.12, 0.006, 0.5, 0.12, 0.06, 0.12);
        assertAdjusted(new double[] {0.9, 0.8, 0.7}, 1, 1, 1);
    }

    @Test
    void oneTestIsNotAdjusted() {
        assertAdjusted(new double[] {0.03}, 0.03);
    }

    @Test
    void noTestsGiveNothing() {
        assertThat(Holm.adjust(new double[0])).isEmpty();
    }

    @Test
    void theOrderOfTheTestsDoesNotMatterAndTheGivenArrayStays() {
        double[] p = {0.2, 0, 1, 0.004};
        assertAdjusted(p, 0.4, 0, 1, 0.012);
        assertThat(p).containsExactly(0.2, 0, 1, 0.004);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
    void whatIsNoPValueIsRefused(double bad) {
        assertThatIllegalArgumentException().isThrownBy(() -> Holm.adjust(new double[] {0.5, bad}));
    }

    private static void assertAdjusted(double[] p, double... expected) {
        assertThat(Holm.adjust(p)).containsExactly(expected, within(1e-15));
    }
}
