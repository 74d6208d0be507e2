package org.hearth.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hearth.api.report.Block;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.Report;
import org.hearth.api.report.ReportDescription;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.ReportRequest;
import org.hearth.api.report.Value;
import org.hearth.testkit.fixture.TallyReport;

/** A tally into which something slipped; not run by itself. */
class GivenReport extends ReportContract {
    static volatile Slipping report = new Slipping((data, right) -> right);

    /** Writes the tally, and then lets a slip in. */
    record Slipping(BiFunction<EvaluationData, ReportDocument, ReportDocument> slip) implements Report {
        private static final Report TALLY = new TallyReport();

        @Override
        public ReportDescription description() {
            return TALLY.description();
        }

        @Override
        public ReportDocument run(EvaluationData data, ReportRequest request) {
            return slip.apply(data, TALLY.run(data, request));
        }
    }

    static ReportDocument with(ReportDocument document, Block... more) {
        List<Block> blocks = new ArrayList<>(document.blocks());
        blocks.addAll(List.of(more));
        return new ReportDocument(
                document.report(), document.version(), document.title(), document.lead(), blocks, document.sums());
    }

    static ReportDocument with(ReportDocument document, String key, Value value) {
        return with(
                document,
                new Block.Figures(
                        Block.Emphasis.DETAIL, List.of(new Block.Figure(key, "More", value, Optional.empty(), ""))));
    }

    @Override
    protected Report report() {
        return report;
    }
}
