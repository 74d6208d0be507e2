package org.hearth.ui.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** The cards of a day, which share the room as evenly as they can: a short list leaves no hole beside a long one. */
final class DayCards extends Div {
    DayCards(List<Component> cards) {
        addClassName("day-cards");
        if (cards.size() == 1) {
            addClassName("lone");
        }
        cards.forEach(this::add);
    }
}
