package org.hearth.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void saysTheYearOnlyWhenItIsNotThisOne() {
        assertThat(Dates.plain(LocalDate.of(2026, 8, 17), TODAY)).isEqualTo("17 August");
        assertThat(Dates.plain(LocalDate.of(2025, 8, 17), TODAY)).isEqualTo("17 August 2025");
    }

    @Test
    void saysTheWeekdayOfARecentDay() {
        assertThat(Dates.brief(LocalDate.of(2026, 11, 19), TODAY)).isEqualTo("Thu 19 Nov");
        assertThat(Dates.brief(LocalDate.of(2024, 11, 19), TODAY)).isEqualTo("19 Nov 2024");
    }

    @Test
    void saysAStretchInTheUnitThatFits() {
        assertThat(Dates.stretch(TODAY.minusDays(1), TODAY)).isEqualTo("one day");
        assertThat(Dates.stretch(TODAY.minusWeeks(10), TODAY)).isEqualTo("10 weeks");
        assertThat(Dates.stretch(TODAY.minusMonths(5), TODAY)).isEqualTo("five months");
        assertThat(Dates.stretch(TODAY.minusYears(3), TODAY)).isEqualTo("three years");
    }
}
