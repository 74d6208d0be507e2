package org.hearth.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hearth.statistics.Values.assertAbsent;
import static org.hearth.statistics.Values.assertClose;
import static org.hearth.statistics.Values.present;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairedTTestTest {

    @Test
    void itAgreesWithThePrintedExampleOfR() {
        // R: t.test(extra[1:10], extra[11:20], paired = TRUE) prints t = -4.0621, df = 9, p-value = 0.002833,
        // interval -2.4598858 -0.7001142, mean -1.58; with the sides exchanged:
        PairedTTest test = present(PairedTTest.of(Differences.of(Values.SLEEP_FIRST, Values.SLEEP_LAST), 0.95));
        assertThat(test.n()).isEqualTo(10);
        assertClose(test.meanChange(), 1.58);
        assertClose(test.sdChange(), 1.2299954832798732);
        assertClose(test.t(), 4.0621276833820366);
        assertThat(test.df()).isEqualTo(9);
        assertClose(test.p(), 0.0028328901973842702);
        assertClose(test.interval().low(), 0.70011423672301754);
        assertClose(test.interval().high(), 2.4598857632769824);
        assertThat(test.interval().level()).isEqualTo(0.95);
    }

    @Test
    void itKeepsItsDigitsForAMillionPairs() {
        // R: t.test((i * 7919) %% 43 - 21 - (i %% 7 == 0)), i from 0 to 999999
        PairedTTest test = present(PairedTTest.of(Values.million(), 0.95));
        assertClose(test.t(), -11.508049508691554);
        assertClose(test.p(), 1.2070144849581801e-30);
        assertClose(test.interval().low(), -0.16720022704283394);
        assertClose(test.interval().high(), -0.11853577295716604);
    }

    @Test
    void twoPairsAreEnough() {
        // one degree of freedom is the Cauchy distribution: p = 1 - 2 atan(t) / pi
        PairedTTest test = present(PairedTTest.of(new double[] {1, 3}, 0.95));
        assertClose(test.t(), 2);
        assertClose(test.p(), 1 - 2 * Math.atan(2) / Math.PI);
        assertClose(test.interval().high(), 2 + 12.706204736174694);
    }

    @Test
    void aMeanOfZeroHasAPValueOfOne() {
        PairedTTest test = present(PairedTTest.of(new double[] {-1, 1, -2, 2}, 0.95));
        assertThat(test.t()).isZero();
        assertThat(test.p()).isEqualTo(1);
    }

    @Test
    void changingSidesChangesTheSignsOnly() {
        double[] differences = Differences.of(Values.SLEEP_FIRST, Values.SLEEP_LAST);
        PairedTTest test = present(PairedTTest.of(differences, 0.9));
        PairedTTest mirrored =
                present(PairedTTest.of(Arrays.stream(differences).map(d -> -d).toArray(), 0.9));
        assertThat(mirrored.t()).isEqualTo(-test.t());
        assertThat(mirrored.p()).isEqualTo(test.p());
        assertThat(mirrored.interval().low()).isEqualTo(-test.interval().high());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void itIsAbsentBelowTwoPairs(int n) {
        assertAbsent(PairedTTest.of(new double[n], 0.95), Reason.TOO_FEW_VALUES);
    }

    @Test
    void itIsAbsentWithoutVariation() {
        assertAbsent(PairedTTest.of(new double[] {2, 2, 2}, 0.95), Reason.NO_VARIATION);
        assertAbsent(PairedTTest.of(new double[] {0, 0, 0}, 0.95), Reason.NO_VARIATION);
        assertAbsent(PairedTTest.of(new double[] {0.1, 0.1, Math.nextUp(0.1)}, 0.95), Reason.NO_VARIATION);
    }

    @Test
    void whatIsNotFiniteIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PairedTTest.of(new double[] {1, Double.NaN}, 0.95));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairedTTest.of(new double[] {1, Double.NEGATIVE_INFINITY}, 0.95));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 95, -0.5, Double.NaN})
    void aLevelOutOfRangeIsRefused(double level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairedTTest.of(new double[] {1, 2}, level))
                .withMessageContaining("confidence level");
    }
}
