package org.hearth.api.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtTest {
    @ParameterizedTest
    @ValueSource(strings = {"9991234562", "999 123 4562", " 999-123-4562 ", "999\u00a0123\u00a04562"})
    void tenDigitsAreAnNhsNumberHoweverTheyAreSpaced(String typed) {
        assertThat(Sought.of(typed)).isEqualTo(new Sought("9991234562", "", "", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "NG7 2AB, NG7, 2AB",
        "ng72ab, NG7, 2AB",
        "ng7, NG7, ''",
        "NG72, NG72, ''",
        "ng7 2, NG7, 2",
        "ng7 2a, NG7, 2A",
        "w1a 1aa, W1A, 1AA",
        "M1 1AE, M1, 1AE"
    })
    void aPostcodeIsReadAsFarAsItWasTyped(String typed, String district, String inward) {
        assertThat(Sought.of(typed)).isEqualTo(new Sought("", district, inward, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ffion Llŷr", "مريم الأحمد", "🌱", "9991234", "Baby 1", "99912345621", "O'Neill", "X"})
    void everythingElseIsNames(String typed) {
        assertThat(Sought.of(typed)).isEqualTo(Sought.byNames(typed));
    }

    @Test
    void namesMayStandBesideANumberAndAPlace() {
        assertThat(Sought.of("nadia ng7 2ab")).isEqualTo(new Sought("", "NG7", "2AB", "nadia"));
        assertThat(Sought.of("NG7 marsh")).isEqualTo(new Sought("", "NG7", "", "marsh"));
        assertThat(Sought.of("nadia 999 123 4562")).isEqualTo(new Sought("9991234562", "", "", "nadia"));
    }

    @Test
    void aPostcodeIsSaidAsItIsPrinted() {
        assertThat(Sought.of("ng72ab").postcode()).isEqualTo("NG7 2AB");
        assertThat(Sought.of("ng72ab").isWholePostcode()).isTrue();
        assertThat(Sought.of("ng7").postcode()).isEqualTo("NG7");
        assertThat(Sought.of("ng7").isWholePostcode()).isFalse();
    }
}
