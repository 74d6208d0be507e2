package org.hearth.ui.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.hearth.api.programme.GroupSeries;
import org.junit.jupiter.api.Test;

class RhythmTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 10, 20);
    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Test
    void threeTuesdaysAreAWeekApart() {
        List<GroupSeries.Session> sessions = new Rhythm(TUESDAY, TEN, 60, 3, 1).sessions();

        assertThat(sessions)
                .extracting(GroupSeries.Session::on)
                .containsExactly(TUESDAY, LocalDate.of(2026, 10, 27), LocalDate.of(2026, 11, 3));
        assertThat(sessions).extracting(GroupSeries.Session::minutes).containsOnly(60);
    }

    @Test
    void theHourOnTheWallStaysWhenTheClocksChange() {
        // they change on 25 October 2026
        assertThat(new Rhythm(TUESDAY, TEN, 60, 2, 1).sessions())
                .extracting(GroupSeries.Session::at)
                .containsExactly(TEN, TEN);
    }

    @Test
    void aNightInWhichTheClocksChangeHasItsSessionAsPlanned() {
        // on 25 October half past one comes twice, on 28 March it never comes
        LocalTime halfPastOne = LocalTime.of(1, 30);

        List<GroupSeries.Session> sessions = new Rhythm(LocalDate.of(2026, 10, 25), halfPastOne, 60, 2, 22).sessions();

        assertThat(sessions)
                .extracting(GroupSeries.Session::on)
                .containsExactly(LocalDate.of(2026, 10, 25), LocalDate.of(2027, 3, 28));
        assertThat(sessions).extracting(GroupSeries.Session::at).containsOnly(halfPastOne);
        assertThat(sessions).extracting(GroupSeries.Session::minutes).containsOnly(60);
    }

    @Test
    void everyOtherWeekLeavesOneOut() {
        assertThat(new Rhythm(TUESDAY, TEN, 60, 2, 2).sessions())
                .extracting(GroupSeries.Session::on)
                .containsExactly(TUESDAY, LocalDate.of(2026, 11, 3));
    }

    @Test
    void eachSessionCanBeToldFromTheOthersAndWaitsForItsRegister() {
        List<GroupSeries.Session> sessions = new Rhythm(TUESDAY, TEN, 60, 6, 1).sessions();

        assertThat(sessions.stream().map(GroupSeries.Session::id).distinct().map(UUID::version))
                .hasSize(6);
        assertThat(sessions).allMatch(session -> session.register().isEmpty());
    }
}
