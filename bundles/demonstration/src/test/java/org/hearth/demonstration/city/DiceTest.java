package org.hearth.demonstration.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class DiceTest {

    @Test
    void theNumbersOfASeedAreKnownForAllTime() {
        Dice dice = new Dice(1);
        assertThat(dice.between(1, 1_000_000)).isEqualTo(566_562);
    }

    @Test
    void weightedPlacesComeAsOftenAsTheyAreHeavy() {
        Dice dice = new Dice(2);
        int[] counts = new int[3];
        for (int i = 0; i < 10_000; i++) {
            counts[dice.weighted(1, 0, 3)]++;
        }
        assertThat(counts[0]).isBetween(2_350, 2_650);
        assertThat(counts[1]).isZero();
    }

    @Test
    void normalNumbersHaveMeanZeroAndDeviationOne() {
        Dice dice = new Dice(3);
        double[] numbers = DoubleStream.generate(dice::normal).limit(20_000).toArray();
        double mean = DoubleStream.of(numbers).average().orElseThrow();
        double variance = DoubleStream.of(numbers)
                .map(x -> (x - mean) * (x - mean))
                .average()
                .orElseThrow();
        assertThat(mean).isBetween(-0.03, 0.03);
        assertThat(variance).isBetween(0.96, 1.04);
    }

    @Test
    void boundsAreInclusive() {
        Dice dice = new Dice(4);
        int[] seen = new int[4];
        for (int i = 0; i < 1_000; i++) {
            seen[dice.between(0, 3)]++;
        }
        assertThat(seen).doesNotContain(0);
    }
}
