package org.hearth.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: where one is, the one h1, and a sentence. */
public final class PageHeading extends Div {
    public PageHeading(String title) {
        addClassName("page-heading");
        H1 heading = new H1(title);
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading);
    }

    /** Puts quiet words above the title. */
    public PageHeading eyebrow(String words) {
        return above(new Paragraph(words));
    }

    /** Puts a way back above the title. */
    public PageHeading back(String path, String words) {
        return above(new Paragraph(new Anchor(path, words)));
    }

    private PageHeading above(Paragraph eyebrow) {
        eyebrow.addClassName("eyebrow");
        addComponentAsFirst(eyebrow);
        return this;
    }

    /** Puts the sentence that opens the page below the title. */
    public PageHeading lead(Component... words) {
        Paragraph lead = new Paragraph(words);
        lead.addClassName("lead");
        add(lead);
        return this;
    }

    /** Puts the sentence that opens the page below the title. */
    public PageHeading lead(String words) {
        return lead(new com.vaadin.flow.component.Text(words));
    }

    /** Puts a line of parts, such as badges or actions, below the title. */
    public PageHeading row(String kind, Component... parts) {
        Div row = new Div(parts);
        row.addClassNames("row", kind);
        add(row);
        return this;
    }
}
