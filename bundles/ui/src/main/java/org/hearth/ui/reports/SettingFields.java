package org.hearth.ui.reports;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.api.report.ReportDescription.Kind;
import org.hearth.api.report.ReportDescription.Setting;
import org.hearth.api.report.ReportRequest;
import org.hearth.ui.parts.DateParts;
import org.hearth.ui.parts.DateText;
import org.hearth.ui.parts.ErrorSummary;

/** The settings of a report, drawn from its description. */
final class SettingFields extends Div {
    private final Map<Setting, Component> fields = new LinkedHashMap<>();

    SettingFields(List<Setting> settings) {
        addClassName("settings");
        settings.forEach(setting -> {
            Component field = setting.kind() == Kind.DATE ? date(setting) : line(setting);
            fields.put(setting, field);
            add(field);
        });
    }

    private static DateParts date(Setting setting) {
        DateParts parts = new DateParts("setting-" + setting.key(), setting.label(), "");
        if (!setting.defaultValue().isBlank()) {
            try {
                parts.set(LocalDate.parse(setting.defaultValue()));
            } catch (DateTimeException e) {
                parts.clear();
            }
        }
        return parts;
    }

    private static TextField line(Setting setting) {
        TextField line = new TextField(setting.label());
        line.setId("setting-" + setting.key());
        line.setValue(setting.defaultValue());
        line.setMaxLength(200);
        if (setting.kind() == Kind.NUMBER) {
            line.addClassName("short");
            line.getElement().setAttribute("inputmode", "decimal");
        }
        return line;
    }

    /** What was chosen; what is wrong is added to the lines. */
    ReportRequest read(ErrorSummary.Lines wrong) {
        Map<String, String> chosen = new HashMap<>();
        fields.forEach((setting, field) -> {
            if (field instanceof DateParts parts) {
                switch (parts.read()) {
                    case DateText.Day(LocalDate day) -> {
                        chosen.put(setting.key(), day.toString());
                        wrong.require(true, "", parts);
                    }
                    case DateText.Blank blank -> wrong.require(true, "", parts);
                    case DateText.Unclear(String words) ->
                        wrong.require(false, say("{0}: {1}", setting.label(), words), parts);
                }
            } else if (field instanceof TextField line) {
                String typed = line.getValue().strip();
                String problem = SettingText.problem(setting, typed).orElse("");
                wrong.require(problem.isEmpty(), problem, line);
                if (!typed.isEmpty()) {
                    chosen.put(setting.key(), typed);
                }
            }
        });
        return new ReportRequest(chosen);
    }
}
