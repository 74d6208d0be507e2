package org.hearth.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A table that becomes a list of cards on a phone. The first column names the row. */
public final class Table extends NativeTable {
    /** The head of a column of actions: named for those who hear it, as the actions speak for themselves. */
    public static final String ACTION = "action";

    private final List<String> heads;

    /** @param caption what screen readers say; not shown, as a heading stands above */
    public Table(String caption, String... heads) {
        this.heads = List.of(heads);
        addClassNames("tbl", "cardy");
        setCaptionText(caption);
        getCaption().addClassName("vh");
        NativeTableRow row = new NativeTableRow();
        for (String head : heads) {
            Span words = new Span(head.equals(ACTION) ? Say.say("Action") : head);
            words.setClassName("vh", head.equals(ACTION));
            NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        getHead().add(row);
    }

    /** Adds a row with one part for each column. */
    public Table row(Component... cells) {
        NativeTableRow row = new NativeTableRow();
        for (int i = 0; i < cells.length; i++) {
            if (i == 0) {
                NativeTableHeaderCell name = new NativeTableHeaderCell(cells[i]);
                name.getElement().setAttribute("scope", "row");
                row.add(name);
            } else {
                NativeTableCell cell = new NativeTableCell(cells[i]);
                if (!heads.get(i).equals(ACTION)) {
                    cell.getElement().setAttribute("data-l", Say.say("{0}:", heads.get(i)));
                }
                row.add(cell);
            }
        }
        getBody().add(row);
        return this;
    }

    /** Adds a row of words. */
    public Table row(List<String> cells) {
        return row(cells.stream().map(Text::new).toArray(Component[]::new));
    }
}
