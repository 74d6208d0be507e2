package org.hearth.ui.questionnaire;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Option;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.RiskRule;
import org.hearth.api.instrument.Scale;
import org.hearth.ui.parts.ChoiceGroup;
import org.hearth.ui.parts.ErrorSummary;

/** Totals that were added up on paper. */
final class TotalFields extends Div {
    private final Map<Scale, TextField> fields = new LinkedHashMap<>();

    TotalFields(InstrumentDefinition definition, Draft draft) {
        setId("totals");
        addClassNames("card", "totals", "stack5");
        definition.scales().forEach(scale -> {
            TextField field = new TextField(scale.title());
            field.setId("total-" + scale.id());
            field.setHelperText(TotalText.range(scale));
            field.addClassName("short");
            field.setMaxLength(12);
            field.getElement().setAttribute("inputmode", "decimal");
            field.setValue(draft.total(scale.id()));
            field.addValueChangeListener(event -> draft.total(scale.id(), event.getValue()));
            fields.put(scale, field);
            add(field);
        });
        definition.risk().stream()
                .map(RiskRule::item)
                .distinct()
                .forEach(number -> definition.item(number).ifPresent(item -> add(seen(item, draft))));
    }

    /** A total hides single answers, so the ones that always matter are asked for. */
    private static ChoiceGroup<Optional<Option>> seen(Item item, Draft draft) {
        List<Optional<Option>> choices = new ArrayList<>();
        item.options().forEach(option -> choices.add(Optional.of(option)));
        choices.add(Optional.empty());
        ChoiceGroup<Optional<Option>> group = new ChoiceGroup<>(
                say("What was the answer to question {0} ({1})?", item.number(), item.topic()),
                choices,
                choice -> choice.map(Option::label).orElseGet(() -> say("Not known")));
        group.setId("seen-" + item.number());
        group.setHelperText(say("A total does not show single answers. This one always matters."));
        choices.stream()
                .filter(choice -> choice.filter(option -> Double.valueOf(option.score())
                                .equals(draft.seen().get(item.number())))
                        .isPresent())
                .findFirst()
                .ifPresent(group::setValue);
        group.addValueChangeListener(event ->
                draft.see(item.number(), Optional.ofNullable(event.getValue()).flatMap(one -> one.map(Option::score))));
        return group;
    }

    /** Calls that whenever something was typed. */
    void onChange(Runnable listener) {
        fields.values().forEach(field -> {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(event -> listener.run());
        });
    }

    /** The totals; what is wrong is added to the lines. */
    Responses.Totals read(ErrorSummary.Lines wrong) {
        Map<String, Double> totals = new HashMap<>();
        fields.forEach((scale, field) -> {
            String problem = switch (TotalText.read(scale, field.getValue())) {
                case TotalText.Blank blank -> "";
                case TotalText.Unclear(String words) -> words;
                case TotalText.Total(double score) -> {
                    totals.put(scale.id(), score);
                    yield "";
                }
            };
            wrong.require(problem.isEmpty(), problem, field);
        });
        if (wrong.list().isEmpty()) {
            fields.values().stream()
                    .findFirst()
                    .ifPresent(first -> wrong.require(!totals.isEmpty(), say("Enter at least one total"), first));
        }
        return new Responses.Totals(totals);
    }
}
