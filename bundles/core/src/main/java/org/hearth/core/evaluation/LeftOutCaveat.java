package org.hearth.core.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.hearth.api.report.Block;
import org.hearth.api.report.ReportDocument;
import org.hearth.core.disclosure.SmallNumberRule;

/**
 * Says under each report that some families did not want to be evaluated, and about how many: never exactly, so that nobody
 * can tell from two reports what one family said.
 *
 * @param families how many are left out
 */
record LeftOutCaveat(int families) {

    List<ReportDocument> on(List<ReportDocument> documents) {
        return families == 0 ? documents : documents.stream().map(this::on).toList();
    }

    private ReportDocument on(ReportDocument document) {
        List<Block> blocks = new ArrayList<>(document.blocks());
        blocks.add(new Block.Caveat(words()));
        return new ReportDocument(
                document.report(), document.version(), document.title(), document.lead(), blocks, document.sums());
    }

    private String words() {
        SmallNumberRule rule = SmallNumberRule.MHSDS;
        String howMany = families < rule.threshold()
                ? "Fewer than " + rule.threshold() + " families"
                : "About " + rule.roundTo() * Math.round((double) families / rule.roundTo()) + " families";
        return howMany + " said that they do not want their records to be evaluated. They are in none of these numbers;"
                + " nobody knows how these would be with them.";
    }
}
