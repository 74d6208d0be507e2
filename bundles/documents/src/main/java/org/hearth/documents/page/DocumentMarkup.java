package org.hearth.documents.page;

import static j2html.TagCreator.article;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.ArticleTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.api.report.Block;
import org.hearth.api.report.Chart;
import org.hearth.api.report.ReportDocument;
import org.hearth.documents.chart.ChartDrawing;

/** A report document as markup, block by block. */
public final class DocumentMarkup {
    private static final int SECTION = 2;

    private final Medium medium;
    private final ChartMarkup charts;

    /** Markup for that medium. */
    public DocumentMarkup(Medium medium, ChartDrawing drawing) {
        this.medium = medium;
        this.charts = new ChartMarkup(medium, drawing);
    }

    /** The document as one article; a fragment has no title of its own, for the screen around it has. */
    public ArticleTag of(ReportDocument document) {
        return of(document, new Ids());
    }

    ArticleTag of(ReportDocument document, Ids ids) {
        ArticleTag article = article().withClass("h-report").withId(ids.unique("report-" + document.report()));
        if (medium != Medium.FRAGMENT) {
            article.with(Headings.of(SECTION, document.title()));
        }
        if (!document.lead().isBlank()) {
            article.with(p(document.lead()).withClass("h-lead"));
        }
        List<Block> blocks = document.blocks();
        int next = 0;
        int level = SECTION;
        while (next < blocks.size()) {
            Block block = blocks.get(next);
            switch (block) {
                case Block.Heading(int wanted, String title) -> {
                    level = wanted;
                    article.with(Headings.of(medium.level(level), title));
                }
                case Block.Paragraph(String words) -> article.with(p(words));
                case Block.Figures figures -> article.with(FigureMarkup.of(figures));
                case Block.Table table -> article.with(TableMarkup.of(table, ids.unique("table-" + table.id())));
                case Block.Caveat caveat -> {
                    List<String> run = caveats(blocks, next);
                    boolean last = next + run.size() == blocks.size();
                    article.with(last ? limits(run) : care(run));
                    next += run.size() - 1;
                }
                case Chart chart -> {
                    Optional<Block.Table> same = sameInNumbers(blocks, next);
                    article.with(
                            charts.of(chart, ids.unique("chart-" + chart.id()), medium.level(level + 1), same, ids));
                    next += same.isPresent() ? 1 : 0;
                }
            }
            next++;
        }
        return article;
    }

    /** A table that follows a chart under the chart's id says the same in numbers, and belongs to it. */
    private static Optional<Block.Table> sameInNumbers(List<Block> blocks, int chart) {
        String id = ((Chart) blocks.get(chart)).id();
        return chart + 1 < blocks.size()
                        && blocks.get(chart + 1) instanceof Block.Table table
                        && table.id().equals(id)
                ? Optional.of(table)
                : Optional.empty();
    }

    private static List<String> caveats(List<Block> blocks, int from) {
        List<String> run = new ArrayList<>();
        for (int i = from; i < blocks.size() && blocks.get(i) instanceof Block.Caveat(String words); i++) {
            run.add(words);
        }
        return run;
    }

    /** Caveats in the course of a document stand beside what they are about. */
    private static DomContent care(List<String> caveats) {
        return div().withClass("h-care").with(each(caveats, words -> p(strong("Read with care. "), text(words))));
    }

    /** Those at its end are about all of it. */
    private DomContent limits(List<String> caveats) {
        return section()
                .withClass("h-limits")
                .with(
                        Headings.of(medium.level(SECTION), "What this can and cannot say"),
                        ul().with(each(caveats, words -> li(words))));
    }
}
