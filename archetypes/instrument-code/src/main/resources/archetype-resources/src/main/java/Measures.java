package ${package};

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * From answers to a measure, by a table for each set of items that was answered: an easy step that is left out says
 * something else than a hard one. <strong>The numbers were made up</strong>; a real instrument takes its publication's tables.
 */
final class Measures {
    /** The measure for each raw sum, from 0 up, by the items that were answered. */
    static final Map<Set<Integer>, int[]> TABLES = Map.ofEntries(
            entry(Set.of(1, 2, 3), new int[] {0, 22, 38, 50, 62, 78, 100}),
            entry(Set.of(1, 2), new int[] {2, 24, 42, 59, 82}),
            entry(Set.of(1, 3), new int[] {5, 29, 50, 71, 95}),
            entry(Set.of(2, 3), new int[] {18, 41, 58, 76, 98}));

    private Measures() {}

    /**
     * The measure.
     *
     * @param answers item number to its answer's score
     * @return from 0 to 100, or empty when there is no table for the items that were answered
     */
    static Optional<Double> of(Map<Integer, Double> answers) {
        int raw =
                (int) answers.values().stream().mapToDouble(Double::doubleValue).sum();
        return Optional.ofNullable(TABLES.get(answers.keySet())).map(table -> (double) table[raw]);
    }
}
