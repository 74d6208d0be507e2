package org.hearth.documents.page;

import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import java.util.Optional;
import org.hearth.api.report.Block;
import org.hearth.api.report.Chart;
import org.hearth.documents.chart.ChartDrawing;
import org.hearth.documents.chart.ChartTable;
import org.hearth.documents.chart.Ink;

/** A chart: what it shows in words, then drawn in two widths, then as a table. */
final class ChartMarkup {
    /** Wide enough for a page. */
    static final int WIDE = 640;
    /** Narrow enough for a phone. */
    static final int NARROW = 326;

    private final Medium medium;
    private final ChartDrawing drawing;

    ChartMarkup(Medium medium, ChartDrawing drawing) {
        this.medium = medium;
        this.drawing = drawing;
    }

    /** @param same the table that says the same in numbers, if the report brings it */
    DomContent of(Chart chart, String id, int level, Optional<Block.Table> same, Ids ids) {
        var words = figcaption()
                .with(Headings.of(level, chart.title()), p(chart.summary()).withClass("h-summary"));
        var figure = figure().withClass("h-chart").withId(id).with(words);
        if (medium == Medium.PAPER) {
            figure.with(rawHtml(drawing.svg(chart, WIDE, Ink.FIXED, id)));
        } else {
            figure.with(
                    drawn("h-wide", drawing.svg(chart, WIDE, Ink.THEMED, id)),
                    drawn("h-narrow", drawing.svg(chart, NARROW, Ink.THEMED, id + "-narrow")));
        }
        same.or(() -> ChartTable.of(chart)).ifPresent(table -> figure.with(tabled(table, ids)));
        return figure;
    }

    private static DivTag drawn(String width, String svg) {
        return div(rawHtml(svg)).withClass(width);
    }

    private DomContent tabled(Block.Table table, Ids ids) {
        DomContent markup = TableMarkup.of(table, ids.unique("table-" + table.id()));
        return medium == Medium.PAPER
                ? markup
                : details(summary("Show as a table"), markup).withClass("h-more");
    }
}
