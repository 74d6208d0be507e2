package org.hearth.ui.reports;

import static org.hearth.ui.parts.Say.say;

import java.util.Optional;
import org.hearth.api.report.ReportDescription;
import org.hearth.api.report.ReportDescription.Setting;

/** Says what is wrong with a setting as it was typed, and what was chosen. */
final class SettingText {
    private SettingText() {}

    /** What is wrong, in words on what to enter; empty if it can be used. */
    static Optional<String> problem(Setting setting, String typed) {
        String text = typed.strip();
        if (setting.kind() == ReportDescription.Kind.NUMBER && !text.isEmpty()) {
            return text.matches("-?[0-9]{1,15}([.][0-9]{1,9})?")
                    ? Optional.empty()
                    : Optional.of(say("{0}: enter a number, or leave it empty", setting.label()));
        }
        return Optional.empty();
    }
}
