package org.hearth.api.document;

import java.time.Instant;
import java.util.List;
import org.hearth.api.report.ReportDocument;

/**
 * Report documents that are published together, after disclosure control.
 *
 * @param title what people read on the first page
 * @param hearth the version of Hearth that made it
 * @param generatedAt when
 * @param disclosure what was done to small numbers, in a sentence
 * @param reports the documents, in order; in the place of a report that failed one that says so
 * @param failures the reports that failed
 */
public record Publication(
        String title,
        String hearth,
        Instant generatedAt,
        String disclosure,
        List<ReportDocument> reports,
        List<Failure> failures) {
    public Publication {
        reports = List.copyOf(reports);
        failures = List.copyOf(failures);
    }

    /** A publication in which no report failed. */
    public Publication(
            String title, String hearth, Instant generatedAt, String disclosure, List<ReportDocument> reports) {
        this(title, hearth, generatedAt, disclosure, reports, List.of());
    }

    /**
     * A report that could not be made.
     *
     * @param report its id
     * @param because what happened and what to do, in words that may be shown
     */
    public record Failure(String report, String because) {}
}
