package org.hearth.ui.parts;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.hearth.api.intervention.Field;
import org.hearth.api.intervention.InterventionDefinition;

/** What a kind of support asks about a session, drawn from its definition. What was typed is kept when another is chosen. */
public final class AskedFields extends Div {
    private static final int LINE = 200;
    private static final int NOTE = 10_000;

    private final Map<String, String> typed = new HashMap<>();
    private final Map<Field, Component> shown = new LinkedHashMap<>();
    private final String prefix;
    private final Predicate<Field> which;
    private Optional<KeptForm> kept = Optional.empty();
    private String kind = "";

    /** Everything that is asked. */
    public AskedFields() {
        this("asked", field -> true);
    }

    /**
     * Some of what is asked.
     *
     * @param prefix what the fields' ids start with
     * @param which which of the fields
     */
    public AskedFields(String prefix, Predicate<Field> which) {
        this.prefix = prefix;
        this.which = which;
        addClassName("stack5");
        setId(prefix);
    }

    /** Keeps the fields with that form from now on. */
    public void keepIn(KeptForm form) {
        kept = Optional.of(form);
    }

    /** Fills in what was answered before, by the fields' labels or keys. */
    public void fill(InterventionDefinition definition, Map<String, String> answers) {
        definition
                .fields()
                .forEach(field -> Optional.ofNullable(answers.getOrDefault(field.label(), answers.get(field.key())))
                        .ifPresent(answer -> typed.put(
                                definition.id() + " " + field.key(),
                                field instanceof Field.YesNo ? answer.toLowerCase(Locale.ROOT) : answer)));
    }

    /** Asks for what that kind of support asks, or for nothing. */
    public void show(Optional<InterventionDefinition> wanted) {
        removeAll();
        shown.clear();
        kind = wanted.map(InterventionDefinition::id).orElse("");
        wanted.ifPresent(definition -> definition.fields().stream()
                .filter(which)
                .forEach(field -> {
                    Component component = component(field);
                    component.setId(prefix + "-" + field.key());
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
                TextField whole = line(number, say("{0} to {1}", number.min(), number.max()), 11);
                whole.getElement().setAttribute("inputmode", "numeric");
                whole.addClassName("short");
                yield whole;
            }
            case Field.Choice choice -> choices(choice, choice.choices(), answer -> answer);
            case Field.SeveralOf several -> several(several);
            case Field.YesNo yesNo -> choices(yesNo, List.of("yes", "no"), AskedFields::yesOrNo);
        };
    }

    private static String yesOrNo(String answer) {
        return answer.equals("yes") ? say("Yes") : say("No");
    }

    private TextField line(Field field, String help, int most) {
        TextField line = new TextField(field.label());
        line.setHelperText(
                field.hint().isBlank() || help.isEmpty() ? field.hint() + help : say("{0} ({1})", field.hint(), help));
        line.setMaxLength(most);
        line.setValue(typed(field));
        line.addValueChangeListener(event -> type(field, event.getValue()));
        kept.ifPresent(form -> form.keep(id(field), line));
        return line;
    }

    private TextArea area(Field field) {
        TextArea area = new TextArea(field.label());
        area.setHelperText(field.hint());
        area.setMaxLength(NOTE);
        area.setWidthFull();
        area.setValue(typed(field));
        area.addValueChangeListener(event -> type(field, event.getValue()));
        kept.ifPresent(form -> form.keep(id(field), area));
        return area;
    }

    private ChoiceGroup<String> choices(Field field, List<String> choices, UnaryOperator<String> words) {
        ChoiceGroup<String> group = new ChoiceGroup<>(field.label(), choices, words);
        if (!field.hint().isBlank()) {
            group.hint(field.hint());
        }
        String before = typed(field);
        if (choices.contains(before)) {
            group.setValue(before);
        }
        group.addValueChangeListener(
                event -> type(field, Optional.ofNullable(event.getValue()).orElse("")));
        kept.ifPresent(form -> form.keep(
                id(field), group, answer -> answer, text -> Optional.of(text).filter(choices::contains)));
        return group;
    }

    private ChoicesGroup<String> several(Field.SeveralOf field) {
        ChoicesGroup<String> group = new ChoicesGroup<>(field.label(), field.choices(), choice -> choice);
        group.setHelperText(field.hint());
        group.setValue(Set.copyOf(Field.SeveralOf.split(typed(field))));
        group.addValueChangeListener(event -> type(field, field.joined(event.getValue())));
        kept.ifPresent(form -> form.keep(
                id(field), group, field::joined, text -> Optional.of(Set.copyOf(Field.SeveralOf.split(text)))));
        return group;
    }

    private String id(Field field) {
        return prefix + "-" + kind + "-" + field.key();
    }

    private String typed(Field field) {
        return typed.getOrDefault(kind + " " + field.key(), "");
    }

    private void type(Field field, String value) {
        typed.put(kind + " " + field.key(), value);
    }

    /** The answers, by the fields' keys; what does not fit is added to the lines. */
    public Map<String, String> read(ErrorSummary.Lines wrong) {
        Map<String, String> answers = new HashMap<>();
        shown.forEach((field, component) -> {
            String answer = typed(field).strip();
            boolean fits = !(field instanceof Field.WholeNumber number) || TypedText.fits(number, answer);
            boolean there = !field.required() || !answer.isEmpty();
            wrong.require(fits && there, fits ? say("Answer “{0}”", field.label()) : misfit(field), component);
            if (!answer.isEmpty()) {
                answers.put(field.key(), answer);
            }
        });
        return answers;
    }

    private static String misfit(Field field) {
        return field instanceof Field.WholeNumber number
                ? say("{0}: enter a whole number from {1} to {2}", field.label(), number.min(), number.max())
                : "";
    }
}
