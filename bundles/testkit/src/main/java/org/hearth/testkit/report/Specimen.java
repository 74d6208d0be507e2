package org.hearth.testkit.report;

import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.Report;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.ReportRequest;
import org.hearth.testkit.check.Place;

/**
 * A report under test.
 *
 * @param data that it has something to say about
 * @param place the class that it is
 */
public record Specimen(Report report, EvaluationData data, Place place) {

    /** The document on that data, with every setting at its default. */
    ReportDocument run(EvaluationData on) {
        return report.run(on, ReportRequest.plain());
    }
}
