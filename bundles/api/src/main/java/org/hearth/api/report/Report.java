package org.hearth.api.report;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A report: a pure function from data and settings to a document; registered as a service by a plug-in.
 *
 * <p>It touches no database, screen, clock or file format, and may be called from any thread.
 */
@ConsumerType
public interface Report {

    /** What the report is; the same value on every call. */
    ReportDescription description();

    /**
     * Writes the report.
     *
     * @param data the programme's data, read-only
     * @param request the settings; those of the description that are absent take their default
     * @return a document whose counts are exact: disclosure control comes after
     * @throws IllegalArgumentException if a setting cannot be understood; the message says what was expected
     */
    ReportDocument run(EvaluationData data, ReportRequest request);
}
