package org.hearth.core.evaluation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearth.api.report.Report;
import org.hearth.api.report.ReportDescription;
import org.hearth.api.report.ReportRequest;

/** The settings of a run: each report is given its own, and what nobody knows is refused. */
final class Settings {
    /** Whether small numbers are protected: {@code on}, as without this setting, or {@code off}. */
    static final String DISCLOSURE = "disclosure";

    private final ReportRequest request;

    private Settings(ReportRequest request) {
        this.request = request;
    }

    /** @throws IllegalArgumentException if a setting is not known to any of the reports, or cannot be understood */
    static Settings of(ReportRequest request, List<Report> reports) {
        Set<String> known = new LinkedHashSet<>();
        reports.forEach(report -> known.addAll(keys(report)));
        known.add(DISCLOSURE);
        for (String key : request.settings().keySet()) {
            if (!known.contains(key)) {
                throw new IllegalArgumentException(
                        "There is no setting \"" + key + "\". The settings are: " + String.join(", ", known) + ".");
            }
        }
        Settings settings = new Settings(request);
        settings.isDisclosureOff();
        return settings;
    }

    boolean isDisclosureOff() {
        return request.setting(DISCLOSURE)
                .map(value -> switch (value) {
                    case "on" -> false;
                    case "off" -> true;
                    default ->
                        throw new IllegalArgumentException(
                                "disclosure: expected on or off, but found \"" + value + "\".");
                })
                .orElse(false);
    }

    ReportRequest of(Report report) {
        Map<String, String> own = new TreeMap<>(request.settings());
        own.keySet().retainAll(keys(report));
        return new ReportRequest(own);
    }

    private static List<String> keys(Report report) {
        return report.description().settings().stream()
                .map(ReportDescription.Setting::key)
                .toList();
    }
}
