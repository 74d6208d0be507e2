package org.hearth.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {
    @Test
    void readsADateInThreeParts() {
        assertThat(DateText.read("17", "8", "2026")).isEqualTo(new DateText.Day(LocalDate.of(2026, 8, 17)));
    }

    @Test
    void takesTwoDigitsOfAYearAsThisCentury() {
        assertThat(DateText.read("03", "02", "27")).isEqualTo(new DateText.Day(LocalDate.of(2027, 2, 3)));
    }

    @Test
    void tellsNothingFromSomethingUnclear() {
        assertThat(DateText.read(" ", "", "")).isEqualTo(new DateText.Blank());
        assertThat(DateText.read("1", "", "2026")).isInstanceOf(DateText.Unclear.class);
    }

    @ParameterizedTest
    @CsvSource({"30,2,2026", "1,13,2026", "first,2,2026", "1,2,026", "0,1,2026"})
    void saysWhatToEnterWhenThereIsNoSuchDay(String day, String month, String year) {
        assertThat(DateText.read(day, month, year)).isInstanceOf(DateText.Unclear.class);
    }
}
