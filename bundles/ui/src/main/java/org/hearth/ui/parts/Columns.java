package org.hearth.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A wide column and a narrow one beside it; on a small screen they follow each other. */
public final class Columns extends Div {
    private final Div main = column();
    private final Div side = column();

    public Columns() {
        addClassName("cols");
        add(main, side);
    }

    private static Div column() {
        Div column = new Div();
        column.addClassName("stack4");
        return column;
    }

    /** Adds to the wide column. */
    public Columns main(Component... parts) {
        main.add(parts);
        return this;
    }

    /** Adds to the narrow column. */
    public Columns side(Component... parts) {
        side.add(parts);
        return this;
    }
}
