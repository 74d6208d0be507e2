package org.hearth.core.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearth.api.instrument.Code;
import org.hearth.api.instrument.Example;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Licence;
import org.hearth.api.instrument.Option;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.RiskRule;
import org.hearth.api.instrument.ScoreSheet;

/** Puts an instrument's definition into the fields of an {@code instrument.yaml}. */
final class InstrumentWriter {

    /**
     * How much of a definition is written; a scoring in code may not fit what a file can say.
     *
     * @param items whether the items are
     * @param more whether risk rules, examples and words are
     * @param byScoreOnly the ids of scales of which it is not said how items make them
     */
    record Extent(boolean items, boolean more, Set<String> byScoreOnly) {}

    private final InstrumentDefinition definition;
    private final Extent extent;
    private final Map<List<Option>, String> sets = new LinkedHashMap<>();

    InstrumentWriter(InstrumentDefinition definition, Extent extent) {
        this.definition = definition;
        this.extent = extent;
        if (extent.items()) {
            definition
                    .items()
                    .forEach(item -> sets.computeIfAbsent(item.options(), set -> "answers-" + (sets.size() + 1)));
        }
    }

    String text() {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("id", definition.id());
        file.put("version", definition.version());
        file.put("title", definition.title());
        file.put("respondent", definition.respondent().name().toLowerCase(Locale.ROOT));
        put(file, "recall", definition.recall());
        put(file, "ages", definition.ages());
        file.put("licence", licence(definition.licence()));
        put(file, "citation", definition.citation());
        put(file, "codes", codes());
        WordingWriter words = new WordingWriter(definition);
        if (extent.more()) {
            words.own(file);
        }
        if (extent.items() && !definition.items().isEmpty()) {
            file.put("options", options());
            file.put(
                    "items",
                    definition.items().stream()
                            .map(item -> item(item, extent.more() && words.itemsHaveThem()))
                            .toList());
        }
        file.put(
                "scales",
                definition.scales().stream()
                        .map(scale ->
                                new ScaleWriter(scale, !extent.byScoreOnly().contains(scale.id())).fields())
                        .toList());
        if (extent.more()) {
            put(
                    file,
                    "risk",
                    definition.risk().stream().map(InstrumentWriter::risk).toList());
            put(file, "examples", examples());
            put(file, "translations", words.translations());
        }
        return YamlNodes.text(file);
    }

    /** What is empty is left out: the reader takes it for empty. */
    static void put(Map<String, Object> into, String key, Object value) {
        boolean empty = switch (value) {
            case String text -> text.isBlank();
            case Map<?, ?> map -> map.isEmpty();
            case List<?> list -> list.isEmpty();
            default -> false;
        };
        if (!empty) {
            into.put(key, value);
        }
    }

    private static Map<String, Object> licence(Licence licence) {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "identifier", licence.identifier());
        put(fields, "holder", licence.holder());
        fields.put("may-ship-wording", licence.mayShipWording());
        put(fields, "attribution", licence.attribution());
        put(fields, "permission", licence.permission());
        return fields;
    }

    private Map<String, Object> codes() {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Code code : definition.codes()) {
            if (code.system().equals("LOINC")) {
                fields.put(code.use() == Code.Use.FORM ? "loinc-form" : "loinc-total", code.code());
            } else if (code.system().equals("SNOMED CT") && code.use() == Code.Use.TOTAL) {
                fields.put("snomed-ct", code.code());
            }
        }
        return fields;
    }

    private Map<String, Object> options() {
        Map<String, Object> named = new LinkedHashMap<>();
        sets.forEach((set, name) ->
                named.put(name, set.stream().map(InstrumentWriter::option).toList()));
        return named;
    }

    private static Map<String, Object> option(Option option) {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "code", option.code());
        fields.put("score", option.score());
        put(fields, "label", option.label());
        return fields;
    }

    /** Scores of reversed items are mirrored in a definition already, so no item is written as reversed. */
    private Map<String, Object> item(Item item, boolean worded) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("number", item.number());
        put(fields, "topic", item.topic());
        fields.put("options", sets.getOrDefault(item.options(), ""));
        if (!item.required()) {
            fields.put("required", false);
        }
        if (worded) {
            item.wording().ifPresent(text -> fields.put("wording", text));
        }
        return fields;
    }

    private static Map<String, Object> risk(RiskRule rule) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("item", rule.item());
        fields.put("answers", rule.answers().stream().sorted().toList());
        fields.put("level", rule.level().name().toLowerCase(Locale.ROOT));
        fields.put("action", rule.action());
        return fields;
    }

    /** Examples that the declared scoring bears out; those of a scoring in code would be refused by the reader. */
    private List<Map<String, Object>> examples() {
        Instrument declared = Instrument.of(definition);
        List<Map<String, Object>> list = new ArrayList<>();
        for (Example example : definition.examples()) {
            Map<String, Double> scored = new HashMap<>();
            declared.score(new Responses.Answers(example.answers())).scales().forEach(score -> {
                if (score instanceof ScoreSheet.Scored one) {
                    scored.put(one.scale(), one.value());
                }
            });
            if (scored.equals(example.scores())) {
                Map<String, Object> fields = new LinkedHashMap<>();
                fields.put("answers", new TreeMap<>(example.answers()));
                put(fields, "scores", new TreeMap<>(example.scores()));
                put(fields, "source", example.source());
                list.add(fields);
            }
        }
        return list;
    }
}
