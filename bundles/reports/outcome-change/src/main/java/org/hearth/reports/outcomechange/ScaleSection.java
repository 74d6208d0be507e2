package org.hearth.reports.outcomechange;

import java.util.ArrayList;
import java.util.List;
import org.hearth.api.instrument.Direction;
import org.hearth.api.instrument.Scale;
import org.hearth.api.report.Block;
import org.hearth.api.report.Block.Caveat;
import org.hearth.api.report.Block.Emphasis;
import org.hearth.api.report.Block.Figures;
import org.hearth.api.report.Block.Heading;
import org.hearth.api.report.Block.Paragraph;
import org.hearth.api.report.ReportDocument.FigureSum;
import org.hearth.statistics.Reason;
import org.hearth.statistics.Result;

/** One scale in words, figures, charts, tables and caveats. */
final class ScaleSection {
    /** Why there is no test. */
    static final String TOO_FEW =
            "fewer than " + ScaleChange.FEWEST_FOR_A_TEST + " people have two scores, so no test is made";

    private static final double NOT_NORMAL = 0.05;

    private final ScaleChange change;
    private final ScaleFigures figures;

    ScaleSection(ScaleChange change, HolmFamily holm) {
        this.change = change;
        this.figures = new ScaleFigures(change, holm);
    }

    List<FigureSum> sums() {
        return figures.sums();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, change.title()));
        blocks.add(new Paragraph(howItIsRead()));
        change.versions().pooled().ifPresent(words -> blocks.add(new Paragraph(words)));
        blocks.add(new Figures(Emphasis.HEADLINE, figures.headline()));
        if (change.pairs() > 0) {
            ScaleCharts charts = new ScaleCharts(change);
            blocks.add(charts.distribution());
            blocks.add(charts.distributionTable());
            charts.firstAgainstLast().ifPresent(blocks::add);
            blocks.add(charts.firstAgainstLastTable());
        }
        ScaleTables tables = new ScaleTables(change);
        blocks.add(tables.change());
        change.counts().ifPresent(counts -> blocks.add(tables.outcomes(counts)));
        change.cases().ifPresent(cases -> blocks.add(tables.caseness(cases)));
        blocks.add(tables.completers());
        blocks.add(new Heading(3, "All figures"));
        blocks.add(new Figures(Emphasis.DETAIL, figures.detail()));
        caveats().forEach(text -> blocks.add(new Caveat(change.title() + ": " + text)));
        return blocks;
    }

    private String howItIsRead() {
        Scale scale = change.scale();
        String range =
                change.title() + " runs from " + Words.number(scale.min()) + " to " + Words.number(scale.max()) + "; "
                        + switch (scale.direction()) {
                            case HIGHER_IS_WORSE -> "a higher score is worse.";
                            case HIGHER_IS_BETTER -> "a higher score is better.";
                            case NONE -> "neither end is better.";
                        };
        String reliable = scale.norms()
                .reliableChange()
                .filter(norm -> change.reliable().isPresent())
                .map(norm -> " A change is called reliable "
                        + (change.reliable().orElseThrow().inclusive() ? "from " : "beyond ")
                        + Words.number(change.reliable().orElseThrow().threshold()) + " points (" + norm.source()
                        + ").")
                .orElse("");
        String cutoff = change.cutoff()
                .map(line -> " The clinical cut-off is " + Words.number(line.value())
                        + scale.norms()
                                .functional()
                                .map(population ->
                                        ", as far from these families' first scores as from people who are well ("
                                                + population.source() + ").")
                                .or(() -> scale.caseness().map(rule -> " (" + rule.source() + ")."))
                                .orElse("."))
                .orElse("");
        return range + reliable + cutoff;
    }

    private List<String> caveats() {
        List<String> texts = new ArrayList<>();
        change.versions().notMixed().ifPresent(texts::add);
        if (change.pairs() == 0) {
            texts.add("nobody has a first and a later score, so no change can be shown.");
            return texts;
        }
        if (!change.tested()) {
            texts.add(TOO_FEW + ".");
        }
        explain(texts, change.interval(), "there is no t test and no interval");
        explain(texts, change.dz(), "there is no effect size d_z");
        explain(texts, change.dav(), "there is no effect size d_av or g_av");
        if (change.tested()) {
            explain(texts, change.signedRank(), "there is no signed-rank test");
            explain(texts, change.normality(), "there is no Shapiro-Wilk test");
            change.normality()
                    .toOptional()
                    .filter(test -> test.p() < NOT_NORMAL)
                    .ifPresent(
                            test -> texts.add(
                                    "the changes are not spread like a normal distribution; trust the signed-rank test more than the t test."));
        }
        if (change.scale().direction() == Direction.NONE) {
            texts.add("neither end of the scale is better, so nobody is counted as improved or worse.");
        } else if (change.reliable().isEmpty()) {
            texts.add("no reliable change is published for it, so people cannot be counted as improved or worse.");
        } else if (change.cutoff().isEmpty()) {
            texts.add("no clinical cut-off is known, so nobody can be counted as recovered.");
        }
        if (change.pairing().firstItems().length > 1) {
            explain(texts, change.alpha(), "there is no Cronbach's alpha");
        }
        return texts;
    }

    private static <T> void explain(List<String> texts, Result<T> result, String what) {
        result.absence().map(Reason::explanation).ifPresent(why -> texts.add(what + " because " + why + "."));
    }
}
