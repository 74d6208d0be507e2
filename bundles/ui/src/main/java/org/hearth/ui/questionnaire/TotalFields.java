package org.hearth.ui.questionnaire;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.Scale;
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
        definition.risk().forEach(rule -> {
            Paragraph care = new Paragraph("A total does not show single answers. Look at question " + rule.item()
                    + " on the paper before you file it. " + rule.action());
            care.addClassName("safe");
            add(care);
        });
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
                    .ifPresent(first -> wrong.require(!totals.isEmpty(), "Enter at least one total", first));
        }
        return new Responses.Totals(totals);
    }
}
