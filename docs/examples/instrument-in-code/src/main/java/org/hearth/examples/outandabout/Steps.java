package org.hearth.examples.outandabout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.api.instrument.Combination;
import org.hearth.api.instrument.Direction;
import org.hearth.api.instrument.Example;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Licence;
import org.hearth.api.instrument.MissingRule;
import org.hearth.api.instrument.Norms;
import org.hearth.api.instrument.Option;
import org.hearth.api.instrument.Rater;
import org.hearth.api.instrument.Scale;

/** What is asked, and what is known about it. */
final class Steps {
    private static final String MADE_UP = "made up for an example";
    private static final List<Option> OPTIONS = List.of(
            new Option("not-yet", 0, "Not yet"),
            new Option("with-somebody", 1, "With somebody"),
            new Option("by-myself", 2, "By myself"));

    private Steps() {}

    static InstrumentDefinition definition() {
        return new InstrumentDefinition(
                "out-and-about",
                "1.0.0",
                "Out and about (made up)",
                Rater.SELF,
                "the last two weeks",
                "adults",
                new Licence("CC0-1.0", "nobody; " + MADE_UP, true, "Made up for an example. It measures nothing.", ""),
                "None. These steps were made up for an example.",
                List.of(),
                items(),
                List.of(scale()),
                List.of(),
                examples(),
                Map.of());
    }

    private static List<Item> items() {
        return List.of(
                item(1, "To the door", "I went to the door with the baby."),
                item(2, "To the shop", "I went to the shop at the corner."),
                item(3, "To the clinic", "I went to the clinic."),
                item(4, "By bus", "I went somewhere by bus."),
                item(5, "To a new place", "I went to a place that I did not know."));
    }

    private static Item item(int number, String topic, String wording) {
        return new Item(number, topic, OPTIONS, false, Optional.of(wording));
    }

    private static Scale scale() {
        return new Scale(
                "total",
                "Out and about",
                List.of(1, 2, 3, 4, 5),
                new Combination.Table(wholeForm()),
                Direction.HIGHER_IS_BETTER,
                0,
                100,
                new MissingRule.Prorate(1),
                List.of(),
                Optional.empty(),
                Norms.none());
    }

    /** The one table that a definition can say; what has no code can still read whole forms by it. */
    private static Map<Integer, Double> wholeForm() {
        int[] table = Measures.TABLES.getOrDefault(Measures.ALL, new int[0]);
        Map<Integer, Double> values = new HashMap<>();
        for (int raw = 0; raw < table.length; raw++) {
            values.put(raw, (double) table[raw]);
        }
        return values;
    }

    private static List<Example> examples() {
        return List.of(
                example(Map.of(1, 0.0, 2, 0.0, 3, 0.0, 4, 0.0, 5, 0.0), 0),
                example(Map.of(1, 2.0, 2, 2.0, 3, 2.0, 4, 2.0, 5, 2.0), 100),
                example(Map.of(1, 2.0, 2, 2.0, 3, 1.0, 4, 0.0, 5, 0.0), 50),
                example(Map.of(1, 2.0, 2, 2.0, 3, 1.0, 4, 0.0), 52),
                example(Map.of(2, 2.0, 3, 2.0, 4, 1.0, 5, 0.0), 63),
                new Example(Map.of(1, 2.0, 2, 2.0, 3, 1.0), Map.of(), MADE_UP + ": two answers are missing"));
    }

    private static Example example(Map<Integer, Double> answers, double score) {
        return new Example(answers, Map.of("total", score), MADE_UP + ": read from the table");
    }
}
