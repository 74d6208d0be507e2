package org.hearth.core.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.api.instrument.Example;
import org.hearth.core.definition.Piece.Mapping;
import org.hearth.core.definition.Piece.Sequence;

/** Reads the answers of the examples; their scores are checked once the instrument can score. */
final class ExampleReader {
    private final ItemsReader items;
    private final Findings findings;

    ExampleReader(ItemsReader items, Findings findings) {
        this.items = items;
        this.findings = findings;
    }

    /** One example for each piece, still without scores. */
    List<Example> read(Mapping file) {
        List<Example> examples = new ArrayList<>();
        for (Mapping piece : Values.mappings(file, "examples")) {
            Map<Integer, Double> answers = new HashMap<>();
            piece.get("answers").ifPresent(found -> answers(found, answers));
            examples.add(new Example(answers, Map.of(), NormsReader.source(piece)));
        }
        return examples;
    }

    private void answers(Piece piece, Map<Integer, Double> answers) {
        if (piece instanceof Sequence sequence) {
            List<Integer> numbers = items.numbers();
            if (sequence.elements().size() != numbers.size()) {
                findings.add(
                        piece,
                        "expected " + numbers.size() + " answers, one for each item in order, but found "
                                + sequence.elements().size() + "; leave a missing one as null");
                return;
            }
            for (int i = 0; i < numbers.size(); i++) {
                put(numbers.get(i), sequence.elements().get(i), answers);
            }
        } else if (piece instanceof Mapping mapping) {
            mapping.entries().forEach((key, value) -> {
                if (key.matches("[0-9]{1,4}") && items.require(Integer.parseInt(key), value.line(), piece.field())) {
                    put(Integer.parseInt(key), value, answers);
                }
            });
        }
    }

    private void put(int number, Piece value, Map<Integer, Double> answers) {
        Values.number(value).ifPresent(score -> {
            var options = items.options(number);
            if (!options.isEmpty() && options.stream().noneMatch(option -> option.score() == score)) {
                findings.add(
                        value,
                        "item " + number + " has no answer that scores " + Values.plain(score)
                                + "; write scores, not positions on the form");
            }
            answers.put(number, score);
        });
    }
}
