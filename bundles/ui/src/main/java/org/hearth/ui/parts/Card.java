package org.hearth.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.concurrent.atomic.AtomicLong;

/** One subject in a frame, with one h2. */
public final class Card extends Section {
    private static final AtomicLong NUMBERS = new AtomicLong();

    private final H2 heading;

    public Card(String title, Component... content) {
        addClassName("card");
        heading = new H2(title);
        heading.setId("card-" + NUMBERS.incrementAndGet());
        getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        add(heading);
        add(content);
    }

    /** Sets the card off: {@code warm} for a family that came back, {@code alert} for a risk. */
    public Card tone(String tone) {
        addClassName(tone);
        return this;
    }

    /** Puts something beside the heading. */
    public Card beside(Component part) {
        Div line = new Div(heading, part);
        line.addClassName("between");
        addComponentAsFirst(line);
        return this;
    }

    /** Puts the doorway before the heading. */
    public Card doorway() {
        Div line = new Div(new Mark(24), heading);
        line.addClassNames("row", "doorway");
        addComponentAsFirst(line);
        return this;
    }
}
