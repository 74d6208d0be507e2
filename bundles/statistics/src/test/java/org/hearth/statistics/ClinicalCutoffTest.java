package org.hearth.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hearth.statistics.Direction.HIGHER_IS_BETTER;
import static org.hearth.statistics.Direction.HIGHER_IS_WORSE;
import static org.hearth.statistics.Values.assertAbsent;
import static org.hearth.statistics.Values.assertClose;
import static org.hearth.statistics.Values.present;

import org.junit.jupiter.api.Test;

class ClinicalCutoffTest {

    @Test
    void theThreeCutoffsAreThoseOfThePublication() {
        // Jacobson and Truax 1991, table 1: clinical 40 (7.5), functional 60 (7.5), higher is better
        assertThat(ClinicalCutoff.a(40, 7.5, HIGHER_IS_BETTER).value()).isEqualTo(55);
        assertThat(ClinicalCutoff.b(60, 7.5, HIGHER_IS_BETTER).value()).isEqualTo(45);
        assertThat(present(ClinicalCutoff.c(40, 7.5, 60, 7.5, HIGHER_IS_BETTER)).value())
                .isEqualTo(50);
    }

    @Test
    void theThreeCutoffsFollowTheDirection() {
        assertThat(ClinicalCutoff.a(14, 5, HIGHER_IS_WORSE).value()).isEqualTo(4);
        assertThat(ClinicalCutoff.b(3, 2, HIGHER_IS_WORSE).value()).isEqualTo(7);
        // (2 * 14 + 5 * 3) / 7
        assertClose(present(ClinicalCutoff.c(14, 5, 3, 2, HIGHER_IS_WORSE)).value(), 43 / 7.0);
    }

    @Test
    void cutoffCLiesAsManyStandardDeviationsFromEitherMean() {
        double c =
                present(ClinicalCutoff.c(31.2, 4.4, 12.9, 6.1, HIGHER_IS_WORSE)).value();
        assertClose((31.2 - c) / 4.4, (c - 12.9) / 6.1);
    }

    @Test
    void thereIsNoCutoffCUnlessTheFunctionalPopulationIsBetter() {
        assertAbsent(ClinicalCutoff.c(40, 5, 60, 5, HIGHER_IS_WORSE), Reason.POPULATIONS_NOT_SEPARATED);
        assertAbsent(ClinicalCutoff.c(40, 5, 40, 5, HIGHER_IS_BETTER), Reason.POPULATIONS_NOT_SEPARATED);
        assertAbsent(ClinicalCutoff.c(40, 0, 60, 0, HIGHER_IS_BETTER), Reason.NO_VARIATION);
    }

    @Test
    void aScoreOnTheCutoffIsClinicalOnlyIfTheCutoffSaysSo() {
        assertThat(new ClinicalCutoff(8, HIGHER_IS_WORSE, true).isClinical(8)).isTrue();
        assertThat(new ClinicalCutoff(8, HIGHER_IS_WORSE, true).isClinical(7)).isFalse();
        assertThat(new ClinicalCutoff(8, HIGHER_IS_WORSE, false).isClinical(8)).isFalse();
        assertThat(new ClinicalCutoff(8, HIGHER_IS_WORSE, false).isClinical(9)).isTrue();
        assertThat(new ClinicalCutoff(25, HIGHER_IS_BETTER, false).isClinical(25))
                .isFalse();
        assertThat(new ClinicalCutoff(25, HIGHER_IS_BETTER, false).isClinical(24))
                .isTrue();
        assertThat(new ClinicalCutoff(39, HIGHER_IS_BETTER, true).isClinical(39))
                .isTrue();
        assertThat(new ClinicalCutoff(39, HIGHER_IS_BETTER, true).isClinical(40))
                .isFalse();
    }

    @Test
    void binaryRoundingOfDecimalsDoesNotCount() {
        assertThat(new ClinicalCutoff(0.3, HIGHER_IS_WORSE, false).isClinical(0.1 + 0.2))
                .isFalse();
        assertThat(new ClinicalCutoff(8, HIGHER_IS_WORSE, true).isClinical(8 / 7.0 * 7 - 1e-15))
                .isTrue();
    }

    @Test
    void leavingMeansFromInsideToOutside() {
        ClinicalCutoff cutoff = new ClinicalCutoff(8, HIGHER_IS_WORSE, true);
        assertThat(cutoff.isLeft(8, 7)).isTrue();
        assertThat(cutoff.isLeft(9, 8)).isFalse();
        assertThat(cutoff.isLeft(7, 3)).isFalse();
        assertThat(cutoff.isLeft(7, 9)).isFalse();
    }

    @Test
    void numbersThatMakeNoSenseAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ClinicalCutoff(Double.NaN, HIGHER_IS_WORSE, true));
        assertThatIllegalArgumentException().isThrownBy(() -> ClinicalCutoff.a(10, -1, HIGHER_IS_WORSE));
        assertThatIllegalArgumentException().isThrownBy(() -> ClinicalCutoff.b(Double.NaN, 1, HIGHER_IS_WORSE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClinicalCutoff.c(10, 1, Double.POSITIVE_INFINITY, 1, HIGHER_IS_BETTER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClinicalCutoff(8, HIGHER_IS_WORSE, true).isClinical(Double.NaN));
    }
}
