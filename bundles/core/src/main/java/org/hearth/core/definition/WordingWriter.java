package org.hearth.core.definition;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Wording;

/** Puts the words of an instrument into the fields of an {@code instrument.yaml}; none where the licence does not let them ship. */
final class WordingWriter {
    private final InstrumentDefinition definition;
    private final boolean mayShip;
    private final Map<Integer, String> texts = new HashMap<>();

    WordingWriter(InstrumentDefinition definition) {
        this.definition = definition;
        mayShip = definition.licence().mayShipWording();
        for (Item item : definition.items()) {
            item.wording().ifPresent(text -> texts.put(item.number(), text));
        }
    }

    /** Whether the items are written with their words: all of them have some, or none is written. */
    boolean itemsHaveThem() {
        return mayShip && !texts.isEmpty() && texts.size() == definition.items().size();
    }

    /** The language and the introduction of the words that stand at the items. */
    void own(Map<String, Object> file) {
        if (itemsHaveThem()) {
            own().ifPresent(words -> {
                file.put("language", words.getKey());
                InstrumentWriter.put(file, "introduction", words.getValue().introduction());
            });
        }
    }

    /** The words in the other languages. */
    Map<String, Object> translations() {
        Map<String, Object> byLanguage = new LinkedHashMap<>();
        if (mayShip) {
            Optional<String> own = itemsHaveThem() ? own().map(Map.Entry::getKey) : Optional.empty();
            new TreeMap<>(definition.translations()).forEach((language, words) -> {
                if (!own.equals(Optional.of(language)) && isComplete(words)) {
                    byLanguage.put(language, translation(words));
                }
            });
        }
        return byLanguage;
    }

    private Optional<Map.Entry<String, Wording>> own() {
        return definition.translations().entrySet().stream()
                .filter(entry -> entry.getValue().items().equals(texts))
                .min(Map.Entry.comparingByKey());
    }

    private boolean isComplete(Wording words) {
        return definition.items().stream()
                .allMatch(item -> words.items().containsKey(item.number())
                        && words.options()
                                        .getOrDefault(item.number(), List.of())
                                        .size()
                                == item.options().size());
    }

    private static Map<String, Object> translation(Wording words) {
        Map<String, Object> fields = new LinkedHashMap<>();
        InstrumentWriter.put(fields, "introduction", words.introduction());
        fields.put("items", new TreeMap<>(words.items()));
        fields.put("options", new TreeMap<>(words.options()));
        InstrumentWriter.put(fields, "source", words.source());
        return fields;
    }
}
