#set($title = $id.substring(0, 1).toUpperCase() + $id.substring(1).replace("-", " "))
package ${package};

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

/** What is asked, and what is known about it. Made up: put your questionnaire in its place. */
final class Questions {
    private static final List<Option> OPTIONS = List.of(
            new Option("not-yet", 0, "Not yet"),
            new Option("with-somebody", 1, "With somebody"),
            new Option("by-myself", 2, "By myself"));

    private Questions() {}

    static InstrumentDefinition definition() {
        return new InstrumentDefinition(
                "${id}",
                "1.0.0",
                "${title} (made up)",
                Rater.SELF,
                "the last week",
                "adults",
                new Licence(
                        "CC0-1.0",
                        "nobody; made up for a skeleton",
                        true,
                        "Made up for a skeleton. It measures nothing.",
                        ""),
                "None. These questions were made up for a skeleton.",
                List.of(),
                List.of(
                        item(1, "To the door", "I went to the door."),
                        item(2, "To the shop", "I went to the shop at the corner."),
                        item(3, "To a new place", "I went to a place that I did not know.")),
                List.of(scale()),
                List.of(),
                List.of(
                        example(Map.of(1, 0.0, 2, 0.0, 3, 0.0), 0),
                        example(Map.of(1, 2.0, 2, 2.0, 3, 2.0), 100),
                        example(Map.of(1, 2.0, 2, 1.0, 3, 0.0), 50),
                        example(Map.of(1, 2.0, 3, 1.0), 71),
                        new Example(Map.of(1, 2.0), Map.of(), "made up: two answers are missing")),
                Map.of());
    }

    private static Item item(int number, String topic, String wording) {
        return new Item(number, topic, OPTIONS, true, Optional.of(wording));
    }

    private static Scale scale() {
        return new Scale(
                "total",
                "${title}",
                List.of(1, 2, 3),
                new Combination.Table(whole()),
                Direction.HIGHER_IS_BETTER,
                0,
                100,
                new MissingRule.Prorate(1),
                List.of(),
                Optional.empty(),
                Norms.none());
    }

    /** The table of a whole form, which a definition can say. */
    private static Map<Integer, Double> whole() {
        int[] table = Measures.TABLES.getOrDefault(Set.of(1, 2, 3), new int[0]);
        Map<Integer, Double> values = new HashMap<>();
        for (int raw = 0; raw < table.length; raw++) {
            values.put(raw, (double) table[raw]);
        }
        return values;
    }

    private static Example example(Map<Integer, Double> answers, double score) {
        return new Example(answers, Map.of("total", score), "made up: read from the table");
    }
}
