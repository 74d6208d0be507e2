package org.hearth.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hearth.statistics.Values.assertAbsent;
import static org.hearth.statistics.Values.assertClose;
import static org.hearth.statistics.Values.present;

import org.junit.jupiter.api.Test;

/** Expected values: R 4.2 by the formula, with {@code var} and {@code qf}. */
class CronbachAlphaTest {

    /** R's data set {@code attitude} (Chatterjee and Price 1977): seven ratings from thirty departments. */
    private static final double[][] ATTITUDE = {
        {
            43, 63, 71, 61, 81, 43, 58, 71, 72, 67, 64, 67, 69, 68, 77, 81, 74, 65, 65, 50, 50, 64, 53, 40, 63, 66, 78,
            48, 85, 82
        },
        {
            51, 64, 70, 63, 78, 55, 67, 75, 82, 61, 53, 60, 62, 83, 77, 90, 85, 60, 70, 58, 40, 61, 66, 37, 54, 77, 75,
            57, 85, 82
        },
        {
            30, 51, 68, 45, 56, 49, 42, 50, 72, 45, 53, 47, 57, 83, 54, 50, 64, 65, 46, 68, 33, 52, 52, 42, 42, 66, 58,
            44, 71, 39
        },
        {
            39, 54, 69, 47, 66, 44, 56, 55, 67, 47, 58, 39, 42, 45, 72, 72, 69, 75, 57, 54, 34, 62, 50, 58, 48, 63, 74,
            45, 71, 59
        },
        {
            61, 63, 76, 54, 71, 54, 66, 70, 71, 62, 58, 59, 55, 59, 79, 60, 79, 55, 75, 64, 43, 66, 63, 50, 66, 88, 80,
            51, 77, 64
        },
        {
            92, 73, 86, 84, 83, 49, 68, 66, 83, 80, 67, 74, 63, 77, 77, 54, 79, 80, 85, 78, 64, 80, 80, 57, 75, 76, 78,
            83, 74, 78
        },
        {
            45, 47, 48, 35, 47, 34, 35, 41, 31, 41, 34, 41, 25, 35, 46, 36, 63, 60, 46, 52, 33, 41, 37, 49, 33, 72, 49,
            38, 55, 39
        }
    };

    @Test
    void itAgreesWithThePrintedExampleOfPsych() {
        // psych::alpha(attitude) prints raw_alpha 0.84 and Feldt 0.74 0.84 0.92
        assertAlpha(ATTITUDE, 0.95, 0.84314276956475986, 0.73937568564310729, 0.9157730721599816);
        assertAlpha(ATTITUDE, 0.99, 0.84314276956475986, 0.69604930159872658, 0.93168012713306791);
    }

    @Test
    void itIsNegativeIfTheItemsContradictEachOther() {
        double[][] items = {{1, 2, 3, 4}, {4, 3, 2, 2}};
        assertAlpha(items, 0.95, -18.666666666666668, -302.63725344869647, -0.27381529566868013);
    }

    @Test
    void aMillionRespondentsCostNoDigits() {
        int n = 1_000_000;
        double[][] items = {
            Values.of(n, i -> i % 4), Values.of(n, i -> i % 4 + i % 3), Values.of(n, i -> i % 4 + (i % 7 == 0 ? 1 : 0))
        };
        // F quantiles in arithmetic of 40 digits: R's qf takes a chi-square instead above 400,000 degrees of freedom
        assertAlpha(items, 0.95, 0.93445388133889329, 0.93423105388013297699, 0.93467608104653997596);
    }

    @Test
    void itemsThatAgreePerfectlyHaveOneWithoutUncertainty() {
        double[] item = {1, 2, 3, 5};
        assertAlpha(new double[][] {item, item}, 0.95, 1, 1, 1);
    }

    @Test
    void oneItemWithoutVariationIsNoObstacle() {
        // the two others are the same: 3/2 * (1 - 2v / 4v)
        double[] item = {1, 2, 3, 5};
        assertClose(
                present(CronbachAlpha.of(new double[][] {item, item, {2, 2, 2, 2}}, 0.95))
                        .alpha(),
                0.75);
    }

    @Test
    void itIsAbsentWithTooFewItemsOrRespondents() {
        assertAbsent(CronbachAlpha.of(new double[0][0], 0.95), Reason.TOO_FEW_VALUES);
        assertAbsent(CronbachAlpha.of(new double[][] {{1, 2, 3}}, 0.95), Reason.TOO_FEW_VALUES);
        assertAbsent(CronbachAlpha.of(new double[][] {{}, {}}, 0.95), Reason.TOO_FEW_VALUES);
        assertAbsent(CronbachAlpha.of(new double[][] {{1}, {2}}, 0.95), Reason.TOO_FEW_VALUES);
    }

    @Test
    void itIsAbsentIfTheSumDoesNotVary() {
        assertAbsent(CronbachAlpha.of(new double[][] {{1, 1, 1}, {2, 2, 2}}, 0.95), Reason.NO_VARIATION);
        assertAbsent(CronbachAlpha.of(new double[][] {{1, 2, 3}, {3, 2, 1}}, 0.95), Reason.NO_VARIATION);
    }

    @Test
    void answersThatAreNotARectangleOfFiniteNumbersAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CronbachAlpha.of(new double[][] {{1, 2, 3}, {1, 2}}, 0.95))
                .withMessageContaining("3 and 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CronbachAlpha.of(new double[][] {{1, 2}, {1, Double.NaN}}, 0.95));
    }

    private static void assertAlpha(double[][] items, double level, double alpha, double low, double high) {
        CronbachAlpha result = present(CronbachAlpha.of(items, level));
        assertThat(result.items()).isEqualTo(items.length);
        assertThat(result.n()).isEqualTo(items[0].length);
        assertClose(result.alpha(), alpha);
        assertClose(result.interval().low(), low);
        assertClose(result.interval().high(), high);
    }
}
