package org.hearth.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hearth.statistics.ChangeCategory.DETERIORATED;
import static org.hearth.statistics.ChangeCategory.IMPROVED;
import static org.hearth.statistics.ChangeCategory.RECOVERED;
import static org.hearth.statistics.ChangeCategory.UNCHANGED;
import static org.hearth.statistics.Direction.HIGHER_IS_BETTER;
import static org.hearth.statistics.Direction.HIGHER_IS_WORSE;
import static org.hearth.statistics.Values.present;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JacobsonTruaxTest {

    /** Eight or more is clinical, four points are reliable: a short anxiety scale. */
    private static final JacobsonTruax ANXIETY = new JacobsonTruax(
            HIGHER_IS_WORSE, ReliableChange.published(4), Optional.of(new ClinicalCutoff(8, HIGHER_IS_WORSE, true)));

    /** Below 25 is clinical, five points are reliable: a short scale of quality of life. */
    private static final JacobsonTruax QUALITY_OF_LIFE = new JacobsonTruax(
            HIGHER_IS_BETTER,
            ReliableChange.published(5),
            Optional.of(new ClinicalCutoff(25, HIGHER_IS_BETTER, false)));

    @Test
    void theClientOfThePublicationRecovers() {
        // Jacobson and Truax 1991, table 1: clinical 40 (7.5), functional 60 (7.5), r = .80, from 32.5 to 47.5;
        // a = 55, b = 45, c = 50, S_diff = 4.74, RC = 3.16: reliable, and past b only
        ReliableChange index = present(ReliableChange.index(7.5, 0.8));
        Values.assertClose(index.threshold(), 1.96 * Math.sqrt(22.5));
        ClinicalCutoff b = ClinicalCutoff.b(60, 7.5, HIGHER_IS_BETTER);
        ClinicalCutoff c = present(ClinicalCutoff.c(40, 7.5, 60, 7.5, HIGHER_IS_BETTER));
        assertThat(new JacobsonTruax(HIGHER_IS_BETTER, index, Optional.of(b)).classify(32.5, 47.5))
                .isEqualTo(RECOVERED);
        assertThat(new JacobsonTruax(HIGHER_IS_BETTER, index, Optional.of(c)).classify(32.5, 47.5))
                .isEqualTo(IMPROVED);
    }

    @ParameterizedTest
    @CsvSource({
        "12, 7, RECOVERED",
        "11, 7, RECOVERED",
        "10, 7, UNCHANGED",
        "12, 8, IMPROVED",
        "7, 3, IMPROVED",
        "7, 11, DETERIORATED",
        "8, 12, DETERIORATED",
        "8, 11, UNCHANGED",
        "9, 9, UNCHANGED"
    })
    void whereHigherIsWorseAFallIsAnImprovement(double first, double last, ChangeCategory expected) {
        assertThat(ANXIETY.classify(first, last)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "20, 25, RECOVERED",
        "24, 30, RECOVERED",
        "25, 30, IMPROVED",
        "10, 24, IMPROVED",
        "24, 28, UNCHANGED",
        "30, 25, DETERIORATED",
        "30, 26, UNCHANGED"
    })
    void whereHigherIsBetterARiseIsAnImprovement(double first, double last, ChangeCategory expected) {
        assertThat(QUALITY_OF_LIFE.classify(first, last)).isEqualTo(expected);
    }

    @Test
    void withoutACutoffNobodyIsRecovered() {
        JacobsonTruax plain = new JacobsonTruax(HIGHER_IS_WORSE, ReliableChange.published(4), Optional.empty());
        assertThat(plain.classify(20, 0)).isEqualTo(IMPROVED);
    }

    @Test
    void theCountsAreDisjointAndAddUp() {
        double[] first = {12, 11, 12, 7, 8, 9, 5};
        double[] last = {7, 7, 8, 11, 11, 9, 12};
        ChangeCounts counts = ANXIETY.count(first, last);
        assertThat(counts).isEqualTo(new ChangeCounts(2, 1, 2, 2));
        assertThat(counts.reliablyImproved()).isEqualTo(3);
        assertThat(counts.total()).isEqualTo(7);
        assertThat(ANXIETY.count(new double[0], new double[0]).total()).isZero();
    }

    @Test
    void mirroredScoresHaveTheSameCategories() {
        ClinicalCutoff mirroredCutoff = new ClinicalCutoff(-8, HIGHER_IS_BETTER, true);
        JacobsonTruax mirrored =
                new JacobsonTruax(HIGHER_IS_BETTER, ReliableChange.published(4), Optional.of(mirroredCutoff));
        for (int first = 0; first <= 21; first++) {
            for (int last = 0; last <= 21; last++) {
                assertThat(mirrored.classify(-first, -last)).isEqualTo(ANXIETY.classify(first, last));
            }
        }
    }

    @Test
    void everyPairAndItsReverseAreBetterAndWorseOrBothUnchanged() {
        for (int first = 0; first <= 21; first++) {
            for (int last = 0; last <= 21; last++) {
                ChangeCategory there = ANXIETY.classify(first, last);
                ChangeCategory back = ANXIETY.classify(last, first);
                assertThat(there == UNCHANGED).isEqualTo(back == UNCHANGED);
                assertThat(there == DETERIORATED).isEqualTo(back == RECOVERED || back == IMPROVED);
            }
        }
    }

    @Test
    void aCutoffOfTheOtherDirectionIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JacobsonTruax(
                        HIGHER_IS_BETTER,
                        ReliableChange.published(4),
                        Optional.of(new ClinicalCutoff(8, HIGHER_IS_WORSE, true))))
                .withMessageContaining("HIGHER_IS_WORSE");
    }

    @Test
    void whatIsNotFiniteOrPairedIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ANXIETY.classify(Double.NaN, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> ANXIETY.classify(3, Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> ANXIETY.count(new double[2], new double[3]));
    }
}
