package org.hearth.api.report;

import java.util.List;

/**
 * What a report is.
 *
 * @param id short, stable name such as {@code outcome-change}
 * @param version the report's version
 * @param title what people read
 * @param summary the question that it answers, in a sentence
 * @param settings what may be chosen
 */
public record ReportDescription(String id, String version, String title, String summary, List<Setting> settings) {
    public ReportDescription {
        settings = List.copyOf(settings);
    }

    /**
     * Something that may be chosen.
     *
     * @param key its name in {@code --set KEY=VALUE}
     * @param label what people read
     * @param kind what may be given
     * @param defaultValue the value when nothing is chosen; empty for none
     */
    public record Setting(String key, String label, Kind kind, String defaultValue) {}

    /** What may be given for a setting. */
    public enum Kind {
        /** An ISO date. */
        DATE,
        /** A number. */
        NUMBER,
        /** Any text. */
        TEXT
    }
}
