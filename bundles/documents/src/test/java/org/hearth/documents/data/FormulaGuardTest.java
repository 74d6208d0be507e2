package org.hearth.documents.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://example.org\")",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "-",
                "-abc",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1",
                "\uFF1D1"
            })
    void wordsThatASpreadsheetWouldRunGoBehindAnApostrophe(String text) {
        assertThat(FormulaGuard.neutralise(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "North", "-3.9", "+44", "-1e-5", "-.5", "a=b", "3-4", "\u22123.9", "under 5", "'quoted"})
    void everythingElseStaysAsItIs(String text) {
        assertThat(FormulaGuard.neutralise(text)).isEqualTo(text);
    }
}
