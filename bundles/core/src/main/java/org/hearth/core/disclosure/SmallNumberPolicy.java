package org.hearth.core.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.hearth.api.report.Block;
import org.hearth.api.report.ReportDocument;

/**
 * Withholds small counts, rounds the others, and withholds what would give a withheld count away.
 *
 * <ul>
 *   <li>A count below the threshold is withheld, any other rounded.
 *   <li>A share is withheld when its numerator or the rest of its denominator is small; otherwise it is a whole per cent,
 *       computed from the exact counts and given as so many of its rounded base.
 *   <li>A statistic is withheld when it rests on few people, or gives an exact count away while counts are rounded. Its
 *       base is rounded.
 *   <li>Where counts add up, further counts and shares are withheld until no withheld count can be worked out: see
 *       {@link SecondarySuppression}.
 *   <li>A chart of single people is replaced by a sentence.
 * </ul>
 *
 * Words are not looked into: reports promise to put no small count into them.
 */
public final class SmallNumberPolicy implements DisclosurePolicy {
    private final SmallNumberRule rule;

    /** A policy that follows the rule. */
    public SmallNumberPolicy(SmallNumberRule rule) {
        this.rule = rule;
    }

    @Override
    public String summary() {
        return "Numbers of people under " + rule.threshold() + (rule.withholdsZero() ? " (nobody included)" : "")
                + " are withheld"
                + (rule.rounds()
                        ? ", other numbers of people are rounded to the nearest " + rule.roundTo()
                                + ", and percentages to whole numbers"
                        : "")
                + "; where a total would give a withheld number away, another number is held back with it.";
    }

    @Override
    public ReportDocument apply(ReportDocument document) {
        ControlledValues values = new ControlledValues(rule, SecondarySuppression.of(document, rule));
        ControlledCharts charts = new ControlledCharts(rule, values);
        List<Block> blocks = new ArrayList<>();
        for (Block block : document.blocks()) {
            blocks.add(
                    switch (block) {
                        case Block.Figures figures ->
                            new Block.Figures(
                                    figures.emphasis(),
                                    figures.figures().stream()
                                            .map(values::figure)
                                            .toList());
                        case Block.Table table -> values.table(table);
                        case org.hearth.api.report.Chart chart -> charts.chart(chart);
                        case Block.Heading heading -> heading;
                        case Block.Paragraph paragraph -> paragraph;
                        case Block.Caveat caveat -> caveat;
                    });
        }
        blocks.add(new Block.Caveat(summary()));
        return new ReportDocument(
                document.report(), document.version(), document.title(), document.lead(), blocks, document.sums());
    }
}
