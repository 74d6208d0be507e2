package org.hearth.ui.contact;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.api.intervention.Field;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.ui.parts.ChoiceGroup;
import org.hearth.ui.parts.ChoicesGroup;
import org.hearth.ui.parts.ErrorSummary;

/** What a kind of support asks about a session, drawn from its definition. What was typed is kept when another is chosen. */
final class AskedFields extends Div {
    private static final int LINE = 200;
    private static final int NOTE = 4000;

    private final Map<String, String> typed = new HashMap<>();
    private final Map<Field, Component> shown = new LinkedHashMap<>();
    private String kind = "";

    AskedFields() {
        addClassName("stack5");
        setId("asked");
    }

    /** Asks for what that kind of support asks, or for nothing. */
    void show(Optional<InterventionDefinition> wanted) {
        removeAll();
        shown.clear();
        kind = wanted.map(InterventionDefinition::id).orElse("");
        wanted.ifPresent(definition -> definition.fields().forEach(field -> {
            Component component = component(field);
            component.setId("asked-" + field.key());
            if (component instanceof HasValue<?, ?> value) {
                value.setRequiredIndicatorVisible(field.required());
            }
            shown.put(field, component);
            add(component);
        }));
        setVisible(!shown.isEmpty());
    }

    private Component component(Field field) {
        return switch (field) {
            case Field.Text text -> text.multiline() ? area(text) : line(text, "", LINE);
            case Field.WholeNumber number -> {
                TextField whole = line(number, number.min() + " to " + number.max(), 11);
                whole.getElement().setAttribute("inputmode", "numeric");
                whole.addClassName("short");
                yield whole;
            }
            case Field.Choice choice -> choices(choice, choice.choices());
            case Field.SeveralOf several -> several(several);
            case Field.YesNo yesNo -> choices(yesNo, List.of("Yes", "No"));
        };
    }

    private TextField line(Field field, String help, int most) {
        TextField line = new TextField(field.label());
        line.setHelperText(field.hint().isBlank() ? help : field.hint() + (help.isEmpty() ? "" : " (" + help + ")"));
        line.setMaxLength(most);
        line.setValue(kept(field));
        line.addValueChangeListener(event -> keep(field, event.getValue()));
        return line;
    }

    private TextArea area(Field field) {
        TextArea area = new TextArea(field.label());
        area.setHelperText(field.hint());
        area.setMaxLength(NOTE);
        area.setWidthFull();
        area.setValue(kept(field));
        area.addValueChangeListener(event -> keep(field, event.getValue()));
        return area;
    }

    private ChoiceGroup<String> choices(Field field, List<String> choices) {
        ChoiceGroup<String> group = new ChoiceGroup<>(field.label(), choices, choice -> choice);
        if (!field.hint().isBlank()) {
            group.hint(field.hint());
        }
        String before = kept(field);
        if (choices.contains(before)) {
            group.setValue(before);
        }
        group.addValueChangeListener(
                event -> keep(field, Optional.ofNullable(event.getValue()).orElse("")));
        return group;
    }

    private ChoicesGroup<String> several(Field.SeveralOf field) {
        ChoicesGroup<String> group = new ChoicesGroup<>(field.label(), field.choices(), choice -> choice);
        group.setHelperText(field.hint());
        group.setValue(Set.copyOf(Field.SeveralOf.split(kept(field))));
        group.addValueChangeListener(event -> keep(field, field.joined(event.getValue())));
        return group;
    }

    private String kept(Field field) {
        return typed.getOrDefault(kind + " " + field.key(), "");
    }

    private void keep(Field field, String value) {
        typed.put(kind + " " + field.key(), value);
    }

    /** The answers, by the fields' keys; what does not fit is added to the lines. */
    Map<String, String> read(ErrorSummary.Lines wrong) {
        Map<String, String> answers = new HashMap<>();
        shown.forEach((field, component) -> {
            String answer = kept(field).strip();
            if (field instanceof Field.WholeNumber number) {
                wrong.require(
                        ContactText.fits(number, answer),
                        field.label() + ": enter a whole number from " + number.min() + " to " + number.max(),
                        component);
            }
            wrong.require(!field.required() || !answer.isEmpty(), "Answer “" + field.label() + "”", component);
            if (!answer.isEmpty()) {
                answers.put(field.key(), answer);
            }
        });
        return answers;
    }
}
