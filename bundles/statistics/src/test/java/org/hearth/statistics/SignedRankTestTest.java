package org.hearth.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hearth.statistics.Values.assertAbsent;
import static org.hearth.statistics.Values.assertClose;
import static org.hearth.statistics.Values.present;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values: R 4.2, {@code wilcox.test(differences)}. */
class SignedRankTestTest {

    /** Depression scale before and after a tranquilliser: Hollander and Wolfe 1973, the example in R's manual. */
    private static final double[] DEPRESSION_FIRST = {1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30};

    private static final double[] DEPRESSION_LAST = {0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29};

    @Test
    void itAgreesWithThePrintedExampleOfR() {
        // R prints V = 40 and one-sided p = 0.01953 for first - last; last - first has 45 - 40 and twice that p
        SignedRankTest test = present(SignedRankTest.of(Differences.ofDecimals(DEPRESSION_FIRST, DEPRESSION_LAST)));
        assertThat(test).isEqualTo(new SignedRankTest(5, 0.0390625, 9, 0, true));
        SignedRankTest mirrored = present(SignedRankTest.of(Differences.ofDecimals(DEPRESSION_LAST, DEPRESSION_FIRST)));
        assertThat(mirrored).isEqualTo(new SignedRankTest(40, 0.0390625, 9, 0, true));
    }

    @Test
    void tiesAndZerosLeadToTheCorrectedNormalApproximation() {
        SignedRankTest test = present(SignedRankTest.of(Differences.ofDecimals(Values.SLEEP_FIRST, Values.SLEEP_LAST)));
        assertThat(test.v()).isEqualTo(45);
        assertClose(test.p(), 0.0090906980159250559);
        assertThat(test.n()).isEqualTo(9);
        assertThat(test.zeros()).isEqualTo(1);
        assertThat(test.exact()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "-3;-2;0;0;1;-4;-4;2;-5;-6;-1;0;3;-7, 10.5, 0.050005635600150214, false",
        "1;-2;3;-4;0;5, 9, 0.78740649066626933, false",
        "5;5;5, 6, 0.14891467317876567, false",
        "-1;1, 1.5, 1, false",
        "2;-2;3;-3, 5, 1, false",
        "1, 1, 1, true",
        "1;2, 3, 0.5, true",
        "1;-2, 1, 1, true"
    })
    void smallSamplesAgreeWithR(String differences, double v, double p, boolean exact) {
        double[] values = Arrays.stream(differences.split(";"))
                .mapToDouble(Double::parseDouble)
                .toArray();
        SignedRankTest test = present(SignedRankTest.of(values));
        assertThat(test.v()).isEqualTo(v);
        assertClose(test.p(), p);
        assertThat(test.exact()).isEqualTo(exact);
    }

    @Test
    void fortyNinePairsAreTheLastWithAnExactPValue() {
        SignedRankTest last = present(SignedRankTest.of(everyThirdNegative(49)));
        assertThat(last.v()).isEqualTo(817);
        assertClose(last.p(), 0.041703854232423516);
        assertThat(last.exact()).isTrue();
        SignedRankTest next = present(SignedRankTest.of(everyThirdNegative(50)));
        assertThat(next.v()).isEqualTo(867);
        assertClose(next.p(), 0.027063492176047903);
        assertThat(next.exact()).isFalse();
    }

    @Test
    void aZeroAmongFewPairsRulesOutTheExactPValue() {
        double[] differences = Arrays.copyOf(everyThirdNegative(49), 50);
        SignedRankTest test = present(SignedRankTest.of(differences));
        assertThat(test.v()).isEqualTo(817);
        assertClose(test.p(), 0.042433026241939224);
        assertThat(test.exact()).isFalse();
        assertThat(test.n()).isEqualTo(49);
    }

    @Test
    void aMillionPairsKeepTheirDigits() {
        SignedRankTest test = present(SignedRankTest.of(Values.million()));
        assertThat(test.v()).isEqualTo(235306380318.5);
        assertClose(test.p(), 1.4734966185932631e-30);
    }

    @Test
    void negativeZeroIsAZero() {
        assertThat(present(SignedRankTest.of(new double[] {-0.0, 1, 2})).zeros())
                .isEqualTo(1);
    }

    @Test
    void itIsAbsentWithoutDifferencesThatCanBeRanked() {
        assertAbsent(SignedRankTest.of(new double[0]), Reason.TOO_FEW_VALUES);
        assertAbsent(SignedRankTest.of(new double[] {0, 0, 0}), Reason.ALL_ZERO);
    }

    @Test
    void whatIsNotFiniteIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SignedRankTest.of(new double[] {Double.NaN}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SignedRankTest.of(new double[] {Double.POSITIVE_INFINITY}));
    }

    private static double[] everyThirdNegative(int n) {
        return Values.of(n, i -> (i + 1) % 3 == 0 ? -(i + 1) : i + 1);
    }
}
