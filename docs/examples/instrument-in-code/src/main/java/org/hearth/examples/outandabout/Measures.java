package org.hearth.examples.outandabout;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * From answers to a measure, by a table for each set of steps that was answered. A hard step that was taken says more than
 * an easy one, so the same raw sum of another set is another measure. A rule of three, the usual way with a missing answer,
 * would not know the difference.
 *
 * <p><strong>The numbers were made up</strong>: from five difficulties that nobody has measured, evenly spread. An instrument
 * for use takes the tables of its publication.
 */
final class Measures {
    /** The steps of a whole form. */
    static final Set<Integer> ALL = Set.of(1, 2, 3, 4, 5);

    /** The measure for each raw sum, from 0 up, by the steps that were answered. */
    static final Map<Set<Integer>, int[]> TABLES = Map.ofEntries(
            entry(ALL, new int[] {0, 17, 28, 36, 43, 50, 57, 64, 72, 83, 100}),
            entry(Set.of(1, 2, 3, 4), new int[] {0, 17, 29, 37, 45, 52, 61, 72, 89}),
            entry(Set.of(1, 2, 3, 5), new int[] {1, 18, 30, 38, 47, 55, 65, 78, 96}),
            entry(Set.of(1, 2, 4, 5), new int[] {2, 19, 31, 41, 50, 59, 69, 81, 98}),
            entry(Set.of(1, 3, 4, 5), new int[] {4, 22, 35, 45, 53, 62, 70, 82, 99}),
            entry(Set.of(2, 3, 4, 5), new int[] {11, 28, 39, 48, 55, 63, 71, 83, 100}));

    private Measures() {}

    /**
     * The measure of those answers.
     *
     * @param answers the number of a step to 0, 1 or 2; a step that is not there was not answered
     * @return from 0 to 100, or empty when there is no table for the steps that were answered
     */
    static Optional<Double> of(Map<Integer, Double> answers) {
        int raw =
                (int) answers.values().stream().mapToDouble(Double::doubleValue).sum();
        return Optional.ofNullable(TABLES.get(answers.keySet())).map(table -> (double) table[raw]);
    }
}
