package org.hearth.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** A list of rows: a bold name, one quiet line, one action. */
public final class Rows extends UnorderedList {
    public Rows() {
        addClassName("list");
    }

    /** Adds a row that leads somewhere. */
    public Rows row(String path, String name, String quiet, Component... actions) {
        return row(new Anchor(path, name), quiet, actions);
    }

    /** Adds a row. */
    public Rows row(Component name, String quiet, Component... actions) {
        Paragraph title = new Paragraph(name);
        title.addClassName("t");
        Paragraph line = new Paragraph(quiet);
        line.addClassNames("small", "sub");
        ListItem item = new ListItem(new Div(title, line));
        item.add(actions);
        add(item);
        return this;
    }
}
