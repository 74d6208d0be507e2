package org.hearth.documents.page;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import org.hearth.api.report.Block;
import org.hearth.documents.words.Shown;

/** Figures: the answers large, with what they rest on below; the details in a table. */
final class FigureMarkup {
    private FigureMarkup() {}

    static DomContent of(Block.Figures figures) {
        return switch (figures.emphasis()) {
            case HEADLINE -> headline(figures.figures());
            case DETAIL -> details(figures.figures());
        };
    }

    private static DomContent headline(List<Block.Figure> figures) {
        return dl().withClass("h-figures")
                .with(each(
                        figures,
                        figure -> div().withClass("h-figure")
                                .with(
                                        dt(figure.label()),
                                        dd().withClass("h-big").with(Values.markup(figure.value())),
                                        dd().withClass("h-basis").with(each(basis(figure), text -> p(text))))));
    }

    private static DomContent details(List<Block.Figure> figures) {
        return TableMarkup.scrolling("Figures")
                .with(table().withClass("h-table h-details")
                        .with(
                                caption().withClass("h-hidden").with(span("Figures")),
                                thead(tr(
                                        heading("Figure", ""),
                                        heading("Value", "h-n"),
                                        heading("Interval", ""),
                                        heading("Rests on", ""))),
                                tbody(each(figures, FigureMarkup::row))));
    }

    private static DomContent row(Block.Figure figure) {
        List<String> words = new ArrayList<>();
        Shown.reason(figure.value()).ifPresent(words::add);
        Shown.base(figure.value()).ifPresent(words::add);
        if (!figure.note().isBlank()) {
            words.add(figure.note());
        }
        return tr(
                th(figure.label()).attr("scope", "row"),
                td().withClass("h-n").with(Values.markup(figure.value())),
                td(Shown.interval(figure).orElse("")),
                td(String.join("; ", words)).withClass("h-quiet"));
    }

    private static List<String> basis(Block.Figure figure) {
        List<String> lines = new ArrayList<>();
        Shown.reason(figure.value()).ifPresent(because -> lines.add("Not computed: " + because));
        Shown.interval(figure).ifPresent(lines::add);
        Shown.base(figure.value()).ifPresent(lines::add);
        if (!figure.note().isBlank()) {
            lines.add(figure.note());
        }
        return lines;
    }

    private static DomContent heading(String text, String classes) {
        return th(text).attr("scope", "col").withCondClass(!classes.isEmpty(), classes);
    }
}
