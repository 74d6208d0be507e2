package org.hearth.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hearth.api.report.IntColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @Test
    void everyDayOfThreeHundredYearsIsUnderstood() {
        for (LocalDate day = LocalDate.of(1900, 1, 1); day.getYear() < 2200; day = day.plusDays(1)) {
            assertThat(Cells.day(day.toString())).isEqualTo((int) day.toEpochDay());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1899-12-31",
                "2200-01-01",
                "2024-2-3",
                "2024-02-30",
                "2024/02/03",
                "20240203",
                "2024-02-0a",
                "+024-01-01"
            })
    void otherWaysToWriteADayAreNot(String text) {
        assertThat(Cells.day(text)).isEqualTo(IntColumn.ABSENT);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "7,7", "21,21", "1000,1000", "-3,-3", "2.50,2.5", ".5,0.5", "5.,5"})
    void plainDecimalsAreUnderstood(String text, double number) {
        assertThat(Cells.number(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "1e3", "0x10", "NaN", "Infinity", "1,5", "1 000", "٣", "1.2.3", "--1", "1d"})
    void otherNumbersAreNot(String text) {
        assertThat(Cells.number(text)).isNaN();
    }

    @Test
    void whatIsShownInAMessageStaysOnOneLine() {
        assertThat(Cells.shown("a\nb\u0007c")).isEqualTo("'a b c'");
        assertThat(Cells.shown("")).isEqualTo("nothing");
    }
}
