package org.hearth.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Option;
import org.hearth.exchange.csv.Row;

/** Reads one instrument's answers out of the item columns of a file that several instruments share. */
final class AnswerColumns {
    private final InstrumentDefinition definition;
    private final int[] places;
    private final double[][] allowed;
    private boolean filled;

    /** @param columns the item numbers of the file's item columns, in the file's order */
    AnswerColumns(InstrumentDefinition definition, List<Integer> columns) {
        this.definition = definition;
        List<Integer> numbers = definition.items().stream().map(Item::number).toList();
        allowed = definition.items().stream()
                .map(item -> item.options().stream()
                        .mapToDouble(Option::score)
                        .sorted()
                        .distinct()
                        .toArray())
                .toArray(double[][]::new);
        places = columns.stream().mapToInt(numbers::indexOf).toArray();
    }

    /**
     * The answers, one for each item in the definition's order, NaN where there is none. What is not an option, or belongs
     * to no item, is noted.
     */
    double[] read(Row row) {
        filled = false;
        double[] answers = new double[definition.items().size()];
        Arrays.fill(answers, Double.NaN);
        for (int i = 0; i < places.length; i++) {
            if (!row.hasItem(i)) {
                continue;
            }
            filled = true;
            if (places[i] < 0) {
                row.itemProblem(i, "nothing, as " + definition.id() + " has " + count());
                continue;
            }
            double answer = row.item(i);
            double[] options = allowed[places[i]];
            if (!Double.isNaN(answer) && Arrays.binarySearch(options, answer) < 0) {
                row.itemProblem(i, "one of " + listed(options));
            }
            answers[places[i]] = answer;
        }
        return answers;
    }

    /** Whether the row that was read last answers any item. */
    boolean anyFilled() {
        return filled;
    }

    private String count() {
        int items = definition.items().size();
        return items == 0 ? "no items, only scores" : "no such item among its " + items;
    }

    private static String listed(double[] options) {
        return Arrays.stream(options).mapToObj(Scoring::plain).collect(Collectors.joining(", "));
    }
}
