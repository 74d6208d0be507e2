package org.hearth.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hearth.api.casework.FamilySummary;
import org.hearth.api.casework.Page;
import org.hearth.api.casework.Today;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Support;
import org.junit.jupiter.api.Test;

class TodaySentenceTest {
    private static final FamilySummary WREN = new FamilySummary(
            FamilyId.create(),
            "Wren and Leah Okoro-Lind",
            "Leah Okoro-Lind",
            new Support(Support.State.IN_TOUCH, LocalDate.of(2026, 11, 19)),
            LocalDate.of(2026, 11, 19),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            LocalDate.of(2026, 11, 19),
            0);

    private static Today day(
            List<FamilySummary> mine,
            long inAll,
            List<FamilySummary> notMet,
            long due,
            List<FamilySummary> cameBack,
            int alerts) {
        return new Today(mine, inAll, notMet, new Page<>(List.of(), due), List.of(), cameBack, alerts);
    }

    @Test
    void saysThatNothingWaits() {
        assertThat(TodaySentence.of(day(List.of(), 0, List.of(), 0, List.of(), 0)))
                .isEqualTo(new TodaySentence("No family is in touch with you yet.", "Nothing waits for you."));
    }

    @Test
    void saysEverythingThatWaits() {
        Today today = day(List.of(WREN), 1, List.of(WREN), 2, List.of(WREN), 1);
        assertThat(TodaySentence.of(today))
                .isEqualTo(new TodaySentence(
                        "One family is in touch with you.",
                        "One alert is waiting. One family has not been met yet. 2 questionnaires are due."
                                + " Wren and Leah Okoro-Lind came back."));
    }

    @Test
    void countsFamiliesThatCameBackWhenThereAreSeveral() {
        Today today = day(List.of(), 18, List.of(), 0, Collections.nCopies(3, WREN), 0);
        assertThat(TodaySentence.of(today))
                .isEqualTo(new TodaySentence("18 families are in touch with you.", "3 families came back."));
    }

    @Test
    void countsNoFurtherThanTheStoreDoes() {
        assertThat(TodaySentence.of(day(List.of(), 1_001, List.of(), 0, List.of(), 0))
                        .first())
                .isEqualTo("More than 1000 families are in touch with you.");
    }

    @Test
    void saysHowLongAnAlertHasBeenWaiting() {
        Instant now = Instant.parse("2026-11-23T10:00:00Z");
        assertThat(AlertAge.of(now.minusSeconds(20), now)).isEqualTo("just now");
        assertThat(AlertAge.of(now.minusSeconds(60 * 59), now)).isEqualTo("59 minutes");
        assertThat(AlertAge.of(now.minusSeconds(60 * 60 * 2), now)).isEqualTo("two hours");
        assertThat(AlertAge.of(now.minusSeconds(60 * 60 * 72), now)).isEqualTo("three days");
    }
}
