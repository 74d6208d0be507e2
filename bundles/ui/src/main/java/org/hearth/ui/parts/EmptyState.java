package org.hearth.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What a place is for while nothing is in it, and the first step. */
public final class EmptyState extends Div {
    public EmptyState(String purpose, Component... firstStep) {
        addClassName("empty");
        add(new Paragraph(purpose));
        add(firstStep);
    }
}
