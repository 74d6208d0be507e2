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
 * @param reports the documents, in order
 */
public record Publication(
        String title, String hearth, Instant generatedAt, String disclosure, List<ReportDocument> reports) {
    public Publication {
        reports = List.copyOf(reports);
    }
}
