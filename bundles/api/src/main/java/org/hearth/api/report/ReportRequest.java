package org.hearth.api.report;

import java.util.Map;
import java.util.Optional;

/**
 * The settings that a report is run with.
 *
 * @param settings key to value, as written by the person who asked
 */
public record ReportRequest(Map<String, String> settings) {
    public ReportRequest {
        settings = Map.copyOf(settings);
    }

    /** A request that leaves every setting at its default. */
    public static ReportRequest plain() {
        return new ReportRequest(Map.of());
    }

    /** The value given for that key, or empty; a blank value counts as none. */
    public Optional<String> setting(String key) {
        return Optional.ofNullable(settings.get(key)).filter(value -> !value.isBlank());
    }
}
