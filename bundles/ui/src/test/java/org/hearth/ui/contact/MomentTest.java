package org.hearth.ui.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MomentTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 14, 33, 20);

    @Test
    void aContactBeginsNowInStepsOfFiveMinutes() {
        Moment moment = new Moment(NOW, () -> {});

        moment.beginNow();

        assertThat(moment.date()).contains(NOW.toLocalDate());
        assertThat(moment.time()).contains(LocalTime.of(14, 30));
    }

    @Test
    void justAfterMidnightIsNotYesterday() {
        assertThat(Moment.rounded(LocalTime.of(0, 3))).isEqualTo(LocalTime.MIDNIGHT);
    }

    @Test
    void inTheNightInWhichTheClocksChangeItIsTheTimeOnTheWall() {
        ZoneId london = ZoneId.of("Europe/London");
        // half past one, an hour after half past one
        LocalDateTime again = LocalDateTime.ofInstant(Instant.parse("2026-10-25T01:30:00Z"), london);
        LocalDateTime before = LocalDateTime.ofInstant(Instant.parse("2026-10-25T00:30:00Z"), london);
        Moment moment = new Moment(again, () -> {});

        moment.beginNow();

        assertThat(again).isEqualTo(before);
        assertThat(moment.time()).contains(LocalTime.of(1, 30));
    }

    @Test
    void theTimeIsOnlyOfferedForToday() {
        Moment moment = new Moment(NOW, () -> {});

        moment.set(LocalDate.of(2026, 11, 20), Optional.empty());
        assertThat(moment.time()).isEmpty();

        moment.beginNow();
        assertThat(moment.time()).as("on another day").isEmpty();
    }

    @Test
    void aTimeThatWasRecordedStays() {
        Moment moment = new Moment(NOW, () -> {});

        moment.set(NOW.toLocalDate(), Optional.of(LocalTime.of(9, 12)));

        assertThat(moment.time()).contains(LocalTime.of(9, 12));
    }
}
