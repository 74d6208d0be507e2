package org.hearth.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hearth.statistics.Values.assertAbsent;
import static org.hearth.statistics.Values.assertClose;
import static org.hearth.statistics.Values.present;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected values: R 4.2, {@code shapiro.test}. */
class ShapiroWilkTest {

    /** R's data set {@code mtcars$mpg}; the test is widely printed as W = 0.94756, p-value = 0.1229. */
    private static final double[] MILES_PER_GALLON = {
        21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4, 30.4,
        33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4
    };

    /** R's data set {@code cars$dist}. */
    private static final double[] STOPPING_DISTANCES = {
        2, 10, 4, 22, 16, 10, 18, 26, 34, 17, 28, 14, 20, 24, 28, 26, 34, 34, 46, 26, 36, 60, 80, 20, 26, 54, 32, 40,
        32, 40, 50, 42, 56, 76, 84, 36, 46, 68, 32, 48, 52, 56, 64, 66, 54, 70, 92, 93, 120, 85
    };

    @Test
    void itAgreesWithRForItsDataSets() {
        assertTest(MILES_PER_GALLON, 0.94756472647927426, 0.12288135853944325);
        assertTest(STOPPING_DISTANCES, 0.9514384784938511, 0.039099683693171114);
        assertTest(
                Differences.ofDecimals(Values.SLEEP_FIRST, Values.SLEEP_LAST),
                0.82987133192879481,
                0.033341608630308141);
    }

    @Test
    void itAgreesWithTheExampleOfShapiroAndWilk() {
        // their eleven weights of men: W = 0.79
        double[] weights = {148, 154, 158, 160, 161, 162, 166, 170, 182, 195, 236};
        assertTest(weights, 0.78881469483538735, 0.0067038140565029254);
    }

    @ParameterizedTest
    @CsvSource({
        "1;2;4, 0.96428571428571419, 0.6368868450289632",
        "1;2;3;10, 0.80688566456770017, 0.11515298175453673",
        "1;2;3;4, 0.9929120068006192, 0.97187705762089716",
        "2;3;5;7;11, 0.94264640246703368, 0.68470406105680715",
        "1;1;1;1;1;2, 0.49609440331162946, 2.0729244384981626e-05",
        "148;154;158;160;161;162;166, 0.95217789678039888, 0.74947497431295118",
        "1;2;3;4;5;6;7;8;9;10;11;30, 0.73212982683262773, 0.0017500813024365807",
        "1;1;1;2;2;3;3;3;3;4;5;5, 0.90000674533227543, 0.15865118996530858",
        "1000000.1;1000000.2;1000000.4;1000000.8;1000001.6, 0.87610881186305578, 0.29204844776846878"
    })
    void smallSamplesAgreeWithR(String values, double w, double p) {
        assertTest(
                Arrays.stream(values.split(";"))
                        .mapToDouble(Double::parseDouble)
                        .toArray(),
                w,
                p);
    }

    @Test
    void threeValuesHaveTheExactDistributionFromEndToEnd() {
        ShapiroWilk least = present(ShapiroWilk.of(new double[] {0, 0, 1}));
        assertClose(least.w(), 0.75);
        assertThat(least.p()).isBetween(0.0, 1e-14);
        ShapiroWilk most = present(ShapiroWilk.of(new double[] {1, 2, 3}));
        assertClose(most.w(), 1);
        assertClose(most.p(), 1);
    }

    @Test
    void fiveThousandValuesAreTheMost() {
        assertTest(Values.of(5000, i -> (i + 1.0) * (i + 1.0)), 0.89524677706136224, 5.391169625966067e-50);
        assertTest(Values.of(5000, i -> i * 7919 % 43), 0.9535960404283208, 3.6181335160658732e-37);
        NormalDistribution normal = NormalDistribution.of(0, 1);
        assertTest(Values.of(5000, i -> normal.inverseCumulativeProbability((i + 0.5) / 5000)), 0.99998892544114315, 1);
        assertAbsent(ShapiroWilk.of(Values.of(5001, i -> i)), Reason.TOO_MANY_VALUES);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void itIsAbsentBelowThreeValues(int n) {
        assertAbsent(ShapiroWilk.of(Values.of(n, i -> i)), Reason.TOO_FEW_VALUES);
    }

    @Test
    void itIsAbsentIfAllValuesAreTheSame() {
        assertAbsent(ShapiroWilk.of(new double[] {7, 7, 7, 7}), Reason.NO_VARIATION);
    }

    @Test
    void orderUnitAndOriginDoNotMatter() {
        ShapiroWilk test = present(ShapiroWilk.of(MILES_PER_GALLON));
        double[] other =
                Values.of(MILES_PER_GALLON.length, i -> 5 - 1e-7 * MILES_PER_GALLON[MILES_PER_GALLON.length - 1 - i]);
        assertClose(present(ShapiroWilk.of(other)).w(), test.w());
        assertThat(MILES_PER_GALLON[0]).as("the given array").isEqualTo(21);
    }

    @Test
    void whatIsNotFiniteIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ShapiroWilk.of(new double[] {1, 2, Double.NaN}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShapiroWilk.of(new double[] {1, 2, Double.POSITIVE_INFINITY}));
    }

    private static void assertTest(double[] values, double w, double p) {
        ShapiroWilk test = present(ShapiroWilk.of(values));
        assertThat(test.n()).isEqualTo(values.length);
        assertClose(test.w(), w);
        assertClose(test.p(), p);
    }
}
