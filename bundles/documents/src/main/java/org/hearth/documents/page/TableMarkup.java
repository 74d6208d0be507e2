package org.hearth.documents.page;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearth.api.report.Block;
import org.hearth.api.report.Value;
import org.hearth.documents.words.Shown;

/** A table with its caption, row and column headings, and the reasons for what is missing below it. */
final class TableMarkup {
    private TableMarkup() {}

    static DomContent of(Block.Table table, String id) {
        List<DomContent> heads = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            heads.add(
                    th(table.columns().get(i).label()).attr("scope", "col").withCondClass(isNumeric(table, i), "h-n"));
        }
        return div().withClass("h-tabled")
                .with(scrolling(table.title())
                        .with(table().withClass("h-table")
                                .withId(id)
                                .with(
                                        caption(table.title()),
                                        thead(tr().with(heads)),
                                        tbody(each(table.rows(), row -> row(table, row))))))
                .with(each(notes(table), note -> p(note).withClass("h-note")));
    }

    private static DomContent row(Block.Table table, Block.Row row) {
        List<DomContent> cells = new ArrayList<>();
        for (int i = 0; i < row.values().size(); i++) {
            Value value = row.values().get(i);
            if (i == 0) {
                cells.add(th().with(Values.markup(value)).attr("scope", "row"));
            } else {
                cells.add(td().with(Values.markup(value)).withCondClass(isNumeric(table, i), "h-n"));
            }
        }
        return tr().with(cells).withCondClass(row.total(), "h-total");
    }

    /** A column is set as numbers when nothing but numbers, and blanks, stands in it. */
    private static boolean isNumeric(Block.Table table, int column) {
        return column > 0
                && table.rows().stream()
                        .map(row -> row.values().get(column))
                        .allMatch(value -> !(value instanceof Value.Text(String text)) || text.isEmpty());
    }

    private static List<String> notes(Block.Table table) {
        List<String> notes = new ArrayList<>();
        if (!table.note().isBlank()) {
            notes.add(table.note());
        }
        Set<String> reasons = new LinkedHashSet<>();
        table.rows().stream()
                .flatMap(row -> row.values().stream())
                .forEach(value -> Shown.reason(value).ifPresent(reasons::add));
        if (!reasons.isEmpty()) {
            notes.add(Shown.NOT_COMPUTED + " not computed: " + String.join("; ", reasons));
        }
        return notes;
    }

    /** A box that a wide table scrolls in; it can be focused, so that the keyboard can scroll it too. */
    static DivTag scrolling(String title) {
        return div().withClass("h-scroll")
                .attr("role", "group")
                .attr("aria-label", title)
                .attr("tabindex", "0");
    }
}
