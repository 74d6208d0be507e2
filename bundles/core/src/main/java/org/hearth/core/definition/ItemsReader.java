package org.hearth.core.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Option;
import org.hearth.core.definition.Piece.Mapping;

/** The items of an instrument, by number. An item whose answers cannot be known is there without answers. */
final class ItemsReader {
    private final Map<Integer, List<Option>> options = new LinkedHashMap<>();
    private final Map<Integer, Mapping> pieces = new LinkedHashMap<>();
    private final Findings findings;

    ItemsReader(Mapping file, Findings findings) {
        this.findings = findings;
        OptionSets sets = new OptionSets(file, findings);
        int place = 0;
        for (Mapping piece : Values.mappings(file, "items")) {
            place++;
            int number = piece.get("number").flatMap(Values::whole).orElse(place);
            Mapping before = pieces.putIfAbsent(number, piece);
            if (before != null) {
                findings.add(
                        piece,
                        "number " + number + " is already taken by the item on line " + before.line()
                                + "; number the items from 1 in printed order");
                continue;
            }
            List<Option> answers = sets.of(piece);
            options.put(number, Values.flag(piece, "reversed", false) ? OptionSets.mirrored(answers) : answers);
        }
        requireWordingForAll();
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    List<Integer> numbers() {
        return List.copyOf(pieces.keySet());
    }

    /** The answers of that item; empty when there is no such item or its answers cannot be known. */
    List<Option> options(int number) {
        return options.getOrDefault(number, List.of());
    }

    /** Whether there is such an item; says so if there is not. */
    boolean require(int number, int line, String field) {
        if (pieces.containsKey(number)) {
            return true;
        }
        findings.add(
                line,
                field,
                "there is no item " + number + "; "
                        + (pieces.isEmpty()
                                ? "list the items under 'items', or say 'scores-only: true'"
                                : "expected one of "
                                        + pieces.keySet().stream()
                                                .sorted()
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(", "))));
        return false;
    }

    boolean haveWording() {
        return pieces.values().stream().anyMatch(piece -> piece.get("wording").isPresent());
    }

    /** The wording of each item. */
    Map<Integer, String> wording() {
        Map<Integer, String> texts = new LinkedHashMap<>();
        pieces.forEach((number, piece) -> texts.put(number, piece.text("wording")));
        return texts;
    }

    List<Item> items() {
        return pieces.entrySet().stream()
                .map(entry -> item(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Item item(int number, Mapping piece) {
        String topic = piece.text("topic");
        return new Item(
                number,
                topic.isEmpty() ? "Item " + number : topic,
                options(number),
                Values.flag(piece, "required", true),
                Optional.of(piece.text("wording")).filter(text -> !text.isEmpty()));
    }

    private void requireWordingForAll() {
        if (!haveWording()) {
            return;
        }
        pieces.values().stream()
                .filter(piece -> piece.get("wording").isEmpty())
                .forEach(piece -> findings.add(
                        piece.line(),
                        piece.field() + ".wording",
                        "expected the item's wording, because other items have theirs; add it or remove the others"));
    }
}
