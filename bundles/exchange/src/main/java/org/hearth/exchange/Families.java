package org.hearth.exchange;

import java.util.HashMap;
import java.util.Map;
import org.hearth.api.report.EvaluationDataBuilder;
import org.hearth.api.report.IntColumn;
import org.hearth.exchange.csv.Row;

/**
 * The families by their keys. Where the folder has a {@code families.csv} every other file may name only the families in
 * it; without one, a family is there because a row names it.
 */
final class Families {
    /** The number of a family that is not there. */
    static final int UNKNOWN = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final EvaluationDataBuilder data;
    private boolean declared;

    Families(EvaluationDataBuilder data) {
        this.data = data;
    }

    /** Says that all families are known from now on. */
    void allDeclared() {
        declared = true;
    }

    /** Adds a family; false if one with that key is there already. */
    boolean add(String key, int referredOn, int endedOn, int decile) {
        if (numbers.containsKey(key)) {
            return false;
        }
        numbers.put(key, data.family(referredOn, endedOn, decile));
        return true;
    }

    /** The number of the family that the row names; {@link #UNKNOWN}, with the problem noted, if there is none. */
    int named(Row row, int column) {
        String key = row.required(column);
        if (key.isEmpty()) {
            return UNKNOWN;
        }
        Integer number = numbers.get(key);
        if (number != null) {
            return number;
        }
        if (declared) {
            row.problem(column, "a family of families.csv");
            return UNKNOWN;
        }
        add(key, IntColumn.ABSENT, IntColumn.ABSENT, IntColumn.ABSENT);
        return numbers.size() - 1;
    }
}
