package org.hearth.core.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.hearth.api.casework.PluginFailed;
import org.hearth.api.casework.Refused;
import org.hearth.api.document.Publication;
import org.hearth.api.report.Block;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.Report;
import org.hearth.api.report.ReportDescription;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.text.Sentence;
import org.hearth.core.disclosure.DisclosurePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reports one after the other: one that fails, or says what cannot be protected, is named and keeps no other away. */
final class ReportRuns {
    private static final Logger LOG = LoggerFactory.getLogger(ReportRuns.class);

    private final EvaluationData data;
    private final Settings settings;
    private final DisclosurePolicy disclosure;
    private final List<ReportDocument> documents = new ArrayList<>();
    private final List<Publication.Failure> failures = new ArrayList<>();

    ReportRuns(EvaluationData data, Settings settings, DisclosurePolicy disclosure) {
        this.data = data;
        this.settings = settings;
        this.disclosure = disclosure;
    }

    /** @throws Refused if there is only one report, and it failed */
    ReportRuns runAll(List<Report> reports) {
        for (Report report : reports) {
            try {
                documents.add(run(report));
            } catch (PluginFailed e) {
                if (reports.size() == 1) {
                    throw new Refused(e.sentence(), e);
                }
                String because = e.sentence().toString();
                LOG.warn("A report failed; the others are published", e);
                failures.add(new Publication.Failure(report.description().id(), because));
                documents.add(inPlaceOf(report.description(), because));
            }
        }
        return this;
    }

    List<ReportDocument> documents() {
        return documents;
    }

    List<Publication.Failure> failures() {
        return failures;
    }

    private ReportDocument run(Report report) {
        ReportDocument exact = report.run(data, settings.of(report));
        try {
            return disclosure.apply(exact);
        } catch (RuntimeException e) {
            ReportDescription what = report.description();
            throw new PluginFailed(
                    Sentence.of(
                            "The report \"{0}\" ({1} {2}) said something in which small numbers cannot be protected, so"
                                    + " nothing of it is shown. Tell whoever made it, and use an earlier version of it until"
                                    + " then.",
                            what.title(), what.id(), what.version()),
                    e);
        }
    }

    private static ReportDocument inPlaceOf(ReportDescription report, String because) {
        return new ReportDocument(
                report.id(),
                report.version(),
                report.title(),
                "This report could not be made.",
                List.of(new Block.Caveat(because), new Block.Paragraph("The other reports are complete without it.")),
                List.of());
    }
}
