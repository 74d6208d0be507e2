package org.hearth.core.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearth.api.intervention.Field;
import org.hearth.api.intervention.InterventionDefinition;

/** Puts an intervention's definition into the fields of an {@code intervention.yaml}. */
final class InterventionWriter {
    private InterventionWriter() {}

    static String text(InterventionDefinition definition) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("id", definition.id());
        file.put("version", definition.version());
        file.put("title", definition.title());
        InstrumentWriter.put(file, "summary", definition.summary());
        InstrumentWriter.put(file, "audience", definition.audience());
        file.put(
                "delivery",
                definition.delivery().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (definition.usualMinutes() > 0) {
            file.put("usual-minutes", definition.usualMinutes());
        }
        InstrumentWriter.put(
                file,
                "fields",
                definition.fields().stream().map(InterventionWriter::field).toList());
        InstrumentWriter.put(file, "instruments", suggested(definition));
        InstrumentWriter.put(file, "cost-drivers", costs(definition));
        InstrumentWriter.put(file, "source", definition.source());
        return YamlNodes.text(file);
    }

    private static List<Map<String, Object>> suggested(InterventionDefinition definition) {
        return definition.suggested().stream()
                .map(one -> {
                    Map<String, Object> fields = new LinkedHashMap<>();
                    fields.put("instrument", one.instrument());
                    fields.put("when", one.when());
                    if (one.timing().atStart()) {
                        fields.put("at-start", true);
                    }
                    one.timing().everyWeeks().ifPresent(weeks -> fields.put("every-weeks", weeks));
                    if (one.timing().whenReady()) {
                        fields.put("when-ready", true);
                    }
                    return fields;
                })
                .toList();
    }

    private static List<Map<String, Object>> costs(InterventionDefinition definition) {
        return definition.costDrivers().stream()
                .map(cost -> {
                    Map<String, Object> fields = new LinkedHashMap<>();
                    fields.put("name", cost.name());
                    fields.put("unit", cost.unit());
                    fields.put("per-session", cost.perSession());
                    return fields;
                })
                .toList();
    }

    private static Map<String, Object> field(Field field) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("key", field.key());
        fields.put("label", field.label());
        InstrumentWriter.put(fields, "hint", field.hint());
        switch (field) {
            case Field.Text text -> {
                fields.put("type", "text");
                fields.put("multiline", text.multiline());
            }
            case Field.WholeNumber number -> {
                fields.put("type", "number");
                fields.put("min", number.min());
                fields.put("max", number.max());
            }
            case Field.Choice choice -> {
                fields.put("type", "choice");
                fields.put("choices", choice.choices());
            }
            case Field.SeveralOf several -> {
                fields.put("type", "several");
                fields.put("choices", several.choices());
            }
            case Field.YesNo yesNo -> fields.put("type", "yes-no");
        }
        if (field.required()) {
            fields.put("required", true);
        }
        if (field.eachFamily()) {
            fields.put("each-family", true);
        }
        return fields;
    }
}
