package org.hearth.ui.parts;

import static org.hearth.ui.parts.Say.count;
import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.FamilyQuery;
import org.hearth.api.casework.FamilySummary;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Support;

/** A box that finds families by name, NHS number or postcode while it is typed in, each with something to do. */
public final class FamilyFinder extends Div {
    private static final int SHOWN = 6;

    private final Casework casework;
    private final Actor actor;
    private final Function<FamilySummary, Component> action;
    private final TextField search;
    private final Div results = new Div();
    private final Paragraph said = new Paragraph();

    /** @param action what is offered beside each family that is found */
    public FamilyFinder(
            String id, String label, Casework casework, Actor actor, Function<FamilySummary, Component> action) {
        this.casework = casework;
        this.actor = actor;
        this.action = action;
        search = new TextField(label);
        search.setId(id);
        search.setPlaceholder(say("Name, NHS number or postcode"));
        search.setClearButtonVisible(true);
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> find());
        said.addClassNames("small", "sub");
        said.getElement().setAttribute("role", "status");
        addClassNames("finder", "stack");
        add(search, said, results);
    }

    /** Empties the box and what it found. */
    public void clear() {
        search.clear();
    }

    private void find() {
        results.removeAll();
        said.setText("");
        String text = search.getValue().strip();
        if (text.isEmpty()) {
            return;
        }
        Optional<String> trouble = Trouble.of(() ->
                show(casework.find(actor, new FamilyQuery(text, Optional.empty(), Optional.empty(), 0, SHOWN))
                        .rows()));
        trouble.ifPresent(said::setText);
    }

    private void show(List<FamilySummary> found) {
        said.setText(
                found.isEmpty()
                        ? say("Nobody was found. Try fewer letters, or register the family first.")
                        : count(found.size(), "One family found.", "{0} families found."));
        Rows rows = new Rows();
        found.forEach(family -> rows.row(
                new Span(family.name()),
                family.support().state() == Support.State.RESTING
                        ? say("{0}, resting", family.carers())
                        : family.carers(),
                action.apply(family)));
        results.add(rows);
    }
}
