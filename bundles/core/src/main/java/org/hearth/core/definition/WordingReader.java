package org.hearth.core.definition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.api.instrument.Option;
import org.hearth.api.instrument.Wording;
import org.hearth.core.definition.Piece.Mapping;
import org.hearth.core.definition.Piece.Sequence;

/** Reads the words of an instrument in one language. */
final class WordingReader {
    private final Mapping piece;
    private final Findings findings;

    WordingReader(Mapping piece, Findings findings) {
        this.piece = piece;
        this.findings = findings;
    }

    /**
     * The words.
     *
     * @param items the instrument's items, to hold the texts against; empty for a pack, whose instrument is elsewhere
     */
    Wording read(String instrument, String language, String attribution, Optional<ItemsReader> items) {
        Map<Integer, String> texts = new HashMap<>();
        piece.get("items").ifPresent(found -> texts(found, texts, items));
        Map<Integer, List<String>> labels = new HashMap<>();
        piece.get("options").ifPresent(found -> labels(found, texts, labels, items));
        String source = piece.text("source");
        return new Wording(
                instrument,
                language,
                piece.text("introduction"),
                texts,
                labels,
                source.isEmpty() ? attribution : source);
    }

    /** The wording that the instrument's own file has. */
    static Wording own(Mapping file, String language, String attribution, ItemsReader items) {
        Map<Integer, List<String>> labels = new HashMap<>();
        items.numbers()
                .forEach(number -> labels.put(
                        number,
                        items.options(number).stream().map(Option::label).toList()));
        return new Wording(file.text("id"), language, file.text("introduction"), items.wording(), labels, attribution);
    }

    private void texts(Piece found, Map<Integer, String> texts, Optional<ItemsReader> items) {
        if (found instanceof Sequence sequence) {
            int place = 0;
            for (Piece element : sequence.elements()) {
                int number = ++place;
                Values.text(element).ifPresent(text -> texts.put(number, text));
            }
        } else if (found instanceof Mapping mapping) {
            mapping.entries().forEach((key, value) -> {
                if (key.matches("[0-9]{1,4}")) {
                    Values.text(value).ifPresent(text -> texts.put(Integer.valueOf(key), text));
                }
            });
        }
        items.ifPresent(known -> {
            texts.keySet().forEach(number -> known.require(number, found.line(), found.field()));
            known.numbers().stream()
                    .filter(number -> !texts.containsKey(number))
                    .forEach(number -> findings.add(
                            found, "expected a text for every item, but item " + number + " has none; add it"));
        });
    }

    private void labels(
            Piece found, Map<Integer, String> texts, Map<Integer, List<String>> labels, Optional<ItemsReader> items) {
        if (found instanceof Sequence) {
            texts.keySet().forEach(number -> labels.put(number, labels(found, number, items)));
        } else if (found instanceof Mapping mapping) {
            mapping.entries().forEach((key, value) -> {
                if (key.matches("[0-9]{1,4}")) {
                    labels.put(Integer.valueOf(key), labels(value, Integer.parseInt(key), items));
                }
            });
        }
    }

    private List<String> labels(Piece found, int number, Optional<ItemsReader> items) {
        List<String> labels = Values.list(found).stream()
                .flatMap(label -> Values.text(label).stream())
                .toList();
        int expected = items.map(known -> known.options(number).size()).orElse(labels.size());
        if (expected > 0 && labels.size() != expected) {
            findings.add(
                    found,
                    "expected " + expected + " labels for item " + number + ", one for each answer, but found "
                            + labels.size());
        }
        return labels;
    }
}
