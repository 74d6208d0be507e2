package org.hearth.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearth.api.report.ReportDescription.Kind;
import org.hearth.api.report.ReportDescription.Setting;
import org.junit.jupiter.api.Test;

class SettingTextTest {
    private final Setting weeks = new Setting("weeks", "Weeks to look back", Kind.NUMBER, "");

    @Test
    void aNumberOrNothingCanBeUsed() {
        assertThat(SettingText.problem(weeks, "12")).isEmpty();
        assertThat(SettingText.problem(weeks, "-1.5")).isEmpty();
        assertThat(SettingText.problem(weeks, " ")).isEmpty();
    }

    @Test
    void wordsAreNoNumber() {
        assertThat(SettingText.problem(weeks, "twelve"))
                .contains("Weeks to look back: enter a number, or leave it empty");
    }

    @Test
    void aTextMayBeAnything() {
        assertThat(SettingText.problem(new Setting("area", "Area", Kind.TEXT, ""), "twelve"))
                .isEmpty();
    }
}
