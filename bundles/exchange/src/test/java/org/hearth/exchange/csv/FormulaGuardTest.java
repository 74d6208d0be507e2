package org.hearth.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd", "-cmd", "@SUM(A1)", "\t=1", " =1", "-1+1", "＝1"})
    void whatASpreadsheetWouldRunStandsBehindAnApostrophe(String cell) {
        assertThat(FormulaGuard.neutralise(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gad7", "-3", "+0.5", "2025-01-31", "a=b", "f1"})
    void anythingElseStandsAsItIs(String cell) {
        assertThat(FormulaGuard.neutralise(cell)).isEqualTo(cell);
    }
}
