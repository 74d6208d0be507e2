package org.hearth.ui.today;

import static org.hearth.ui.parts.Say.count;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.function.BiConsumer;
import org.hearth.ui.parts.Rows;

/** The first few of a list as rows, and the others behind a line that opens. */
final class FirstRows extends Div {
    private static final int SHOWN = 6;

    /** @param row adds the row of one family */
    <T> FirstRows(List<T> all, BiConsumer<Rows, T> row) {
        add(rows(all.stream().limit(SHOWN).toList(), row));
        List<T> more = all.stream().skip(SHOWN).toList();
        if (!more.isEmpty()) {
            add(new NativeDetails(count(more.size(), "Show one more", "Show {0} more"), rows(more, row)));
        }
    }

    private static <T> Rows rows(List<T> families, BiConsumer<Rows, T> row) {
        Rows rows = new Rows();
        rows.addClassName("due");
        families.forEach(family -> row.accept(rows, family));
        return rows;
    }
}
