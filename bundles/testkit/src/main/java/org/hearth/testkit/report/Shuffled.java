package org.hearth.testkit.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearth.api.report.DoubleColumn;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.EvaluationData.Assessments;
import org.hearth.api.report.EvaluationData.Contacts;
import org.hearth.api.report.EvaluationData.Families;
import org.hearth.api.report.IntColumn;

/** The same data as if families, contacts and assessments had come in another order. */
final class Shuffled {
    private final Random random;
    private final int[] families;
    private final Map<Integer, Integer> people = new HashMap<>();

    private Shuffled(EvaluationData data, long seed) {
        random = new Random(seed);
        families = order(data.families().size());
    }

    static EvaluationData of(EvaluationData data, long seed) {
        return new Shuffled(data, seed).shuffled(data);
    }

    private EvaluationData shuffled(EvaluationData data) {
        int[] place = new int[families.length];
        for (int row = 0; row < families.length; row++) {
            place[families[row]] = row;
        }
        Families before = data.families();
        return new EvaluationData(
                new Families(
                        before.size(),
                        column(before.referredOn(), families),
                        column(before.firstContact(), families),
                        column(before.endedOn(), families),
                        column(before.imdDecile(), families)),
                contacts(data.contacts(), place),
                data.instruments().stream()
                        .map(table -> assessments(table, place))
                        .toList(),
                data.unitCosts(),
                data.leftOut());
    }

    private Contacts contacts(Contacts before, int[] place) {
        int[] rows = order(before.size());
        return new Contacts(
                before.size(),
                column(before.family(), rows, family -> place[family]),
                column(before.day(), rows),
                column(before.intervention(), rows),
                column(before.outcome(), rows),
                column(before.minutes(), rows),
                before.interventions(),
                column(before.group(), rows));
    }

    private Assessments assessments(Assessments before, int[] place) {
        int[] rows = order(before.size());
        return new Assessments(
                before.key(),
                before.instrument(),
                before.versions(),
                before.apart(),
                before.size(),
                column(before.family(), rows, family -> place[family]),
                column(before.person(), rows, person -> people.computeIfAbsent(person, unnumbered -> people.size())),
                column(before.rater(), rows),
                column(before.day(), rows),
                columns(before.scores(), rows),
                columns(before.items(), rows));
    }

    private static <K> Map<K, DoubleColumn> columns(Map<K, DoubleColumn> before, int[] rows) {
        return before.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> {
            double[] values =
                    IntStream.of(rows).mapToDouble(entry.getValue()::get).toArray();
            return DoubleColumn.of(values, values.length);
        }));
    }

    private static IntColumn column(IntColumn before, int[] rows) {
        return column(before, rows, value -> value);
    }

    private static IntColumn column(IntColumn before, int[] rows, IntUnaryOperator renamed) {
        return IntColumn.of(IntStream.of(rows).map(before::get).map(renamed).toArray(), rows.length);
    }

    private int[] order(int size) {
        List<Integer> rows = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(rows, random);
        return rows.stream().mapToInt(Integer::intValue).toArray();
    }
}
