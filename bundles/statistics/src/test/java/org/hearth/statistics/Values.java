package org.hearth.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Arrays and comparisons that the tests share. */
final class Values {

    /** The extra hours of sleep under the two drugs: R's data set {@code sleep}, the example of its {@code t.test}. */
    static final double[] SLEEP_FIRST = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2};

    static final double[] SLEEP_LAST = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    private Values() {}

    /** A long sample of small whole numbers with many ties and zeros, a little below zero on average. */
    static double[] million() {
        return of(1_000_000, i -> Math.floorMod(i * 7919L, 43L) - 21 - (i % 7 == 0 ? 1 : 0));
    }

    static double[] of(int n, IntToDoubleFunction f) {
        return IntStream.range(0, n).mapToDouble(f).toArray();
    }

    static <T> T present(Result<T> result) {
        return result.toOptional()
                .orElseThrow(() ->
                        new AssertionError("absent because " + result.absence().orElseThrow()));
    }

    /** Compares to nine digits. */
    static void assertClose(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, withinPercentage(1e-7));
    }

    static void assertAbsent(Result<?> result, Reason reason) {
        assertThat(result).isEqualTo(Result.absent(reason));
    }
}
