package org.hearth.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LongsTest {

    @Test
    void itAnswersAsAPlainMapDoes() {
        SplittableRandom random = new SplittableRandom(7);
        Longs longs = new Longs();
        Map<Long, Integer> plain = new HashMap<>();
        for (int i = 0; i < 100_000; i++) {
            long key = random.nextBoolean() ? random.nextLong(20_000) : random.nextLong(20_000) << 40;
            Integer before = plain.putIfAbsent(key, i);
            assertThat(longs.putIfAbsent(key, i)).isEqualTo(before == null ? Longs.NONE : before);
        }
        assertThat(longs.size()).isEqualTo(plain.size());
        plain.forEach((key, value) -> assertThat(longs.get(key)).isEqualTo(value));
        assertThat(longs.get(123L << 50)).isEqualTo(Longs.NONE);
    }
}
