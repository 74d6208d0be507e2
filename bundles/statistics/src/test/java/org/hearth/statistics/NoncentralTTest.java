package org.hearth.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values: the defining integral in arithmetic of 30 digits. */
class NoncentralTTest {

    @ParameterizedTest
    @CsvSource({
        "1, 3, 0.5, 0.65152833301012803559",
        "2, 1, 1, 0.62287196446028165316",
        "4.0621276833820366, 9, 1.7, 0.95173059129762485322",
        "4.0621276833820366, 9, 6.3, 0.046120786030219804749",
        "-1.5, 4, 0.7, 0.029045519090497090899",
        "-1.5, 4, -2, 0.70191764092059210729",
        "0, 5, 1.2, 0.11506967022170827665",
        "30, 2, 20, 0.64110062159510507409",
        "3, 100, 1, 0.97438437928708292626",
        "800, 999999, 801, 0.19199567023150172197",
        "800, 999999, 798.5, 0.90412474547933115668",
        "0.5, 999999, 1, 0.30853750571983337397",
        "2000, 999999, 2003, 0.041618025422113615414",
        "2000, 999999, 1998, 0.87583863476639475416",
        "10000, 4, 9000, 0.51849459313793053799",
        "1.5, 1, -0.5, 0.90431573399507037926",
        "100, 50, 110, 0.1480167177539330003",
        "40, 999, 41.5, 0.13029258312065458285"
    })
    void theProbabilityIsRightNearAndFarFromTheCentralCase(double t, double df, double ncp, double expected) {
        assertThat(new NoncentralT(df).cumulativeProbability(t, ncp)).isCloseTo(expected, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "4.0621276833820366, 9, 1.3111680912876561733, 6.6977563060317247255",
        "0, 9, -1.9599639845400542355, 1.9599639845400542355",
        "1, 1, -1.417381187273923688, 3.1663737857186423416",
        "30, 2, 4.6728527291507217939, 57.674675181762328017",
        "-3, 5, -5.5916748570821302721, -0.2618390089843065057",
        "10, 20, 6.3151989540090750559, 13.609950119202009686",
        "800, 999999, 797.7480185401423986, 802.25167330483422155",
        "0.3, 999999, -1.6599641036393389055, 2.2599639536392140265",
        "2000, 999999, 1996.605057704351107, 2003.3945737312253915",
        "-40, 9999, -42.035930063899527085, -37.962210110984478257",
        "1e6, 3, 268200.97105127792229, 1765257.6397906900629",
        "2, 99, 0.015438058797974069081, 3.9746637803394209372"
    })
    void theNoncentralityIsFoundForBothEndsOfAnInterval(double t, double df, double low, double high) {
        NoncentralT distribution = new NoncentralT(df);
        Values.assertClose(distribution.noncentrality(t, 0.975), low);
        Values.assertClose(distribution.noncentrality(t, 0.025), high);
    }

    @Test
    void withAnEnormousValueOnlyTheScaleMatters() {
        // one degree of freedom: S is |Z|, whose quantiles are 0.0313… and 2.2414…
        NoncentralT distribution = new NoncentralT(1);
        NormalDistribution normal = NormalDistribution.of(0, 1);
        Values.assertClose(distribution.noncentrality(4e14, 0.975), 4e14 * normal.inverseCumulativeProbability(0.5125));
        Values.assertClose(distribution.noncentrality(4e14, 0.025), 4e14 * normal.inverseCumulativeProbability(0.9875));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 0.3", "3, -4", "10, 4.4", "10, 4.5", "1000, 44", "1000, 45", "1000000, 2"})
    void withoutNoncentralityItIsStudentsDistribution(double df, double t) {
        assertThat(new NoncentralT(df).cumulativeProbability(t, 0))
                .isCloseTo(TDistribution.of(df).cumulativeProbability(t), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"1", "4", "99", "9999", "999999"})
    void theTwoIntegralsMeetWhereOneTakesOverFromTheOther(double df) {
        NoncentralT distribution = new NoncentralT(df);
        double t = Math.sqrt(2 * df);
        for (double ncp = t - 3; ncp < t + 3; ncp += 0.5) {
            assertThat(distribution.cumulativeProbability(Math.nextUp(t) * (1 + 1e-15), ncp))
                    .isCloseTo(distribution.cumulativeProbability(Math.nextDown(t) * (1 - 1e-15), ncp), within(1e-11));
        }
    }

    @Test
    void itFallsWithTheNoncentrality() {
        NoncentralT distribution = new NoncentralT(7);
        double before = 1;
        for (double ncp = -8; ncp <= 12; ncp += 0.25) {
            double now = distribution.cumulativeProbability(3, ncp);
            assertThat(now).isBetween(0.0, before + 1e-13);
            before = now;
        }
    }
}
