package org.hearth.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class KeptWordsTest {
    private final Clock clock = Clock.fixed(Instant.parse("2026-07-10T12:00:00Z"), ZoneId.of("Europe/London"));

    @Test
    void saysTheTimeOfTheSameDayByTheClockOnTheWall() {
        assertThat(KeptWords.of(Instant.parse("2026-07-10T09:42:10Z"), clock))
                .isEqualTo("We kept what you typed at 10:42.");
    }

    @Test
    void saysTheDayWhenItWasAnother() {
        assertThat(KeptWords.of(Instant.parse("2026-07-09T22:59:59Z"), clock))
                .isEqualTo("We kept what you typed on 9 July at 23:59.");
    }
}
