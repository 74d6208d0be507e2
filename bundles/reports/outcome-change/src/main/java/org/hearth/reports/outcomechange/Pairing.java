package org.hearth.reports.outcomechange;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.hearth.api.instrument.Rater;
import org.hearth.api.instrument.Scale;
import org.hearth.api.report.DoubleColumn;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.EvaluationData.Assessments;
import org.hearth.api.report.IntColumn;

/**
 * The first and the last score of each person on one scale, for one rater.
 *
 * <p>The first is the earliest on or after the family's first attended contact, the last is the latest on a later day.
 * Nothing depends on a discharge. Where the data have no contacts at all, every score counts.
 *
 * @param assessed how many people have at least one score, at any time
 * @param first first scores of those who have a later one
 * @param last their last scores, in the same order
 * @param single first scores of those who have no later one
 * @param firstItems the answers behind the first scores, for people who answered every item: one array for each item of the
 *     scale; empty when no items are known
 */
@SuppressWarnings("ArrayRecordComponent") // columns of numbers that are handed on, never compared
record Pairing(int assessed, double[] first, double[] last, double[] single, double[][] firstItems) {
    private static final int NONE = -1;

    static Pairing of(EvaluationData data, Assessments table, Scale scale, IntPredicate family) {
        DoubleColumn score = table.scores().get(scale.id());
        if (score == null) {
            return new Pairing(0, new double[0], new double[0], new double[0], new double[0][]);
        }
        boolean anyContact = data.contacts().size() > 0;
        IntColumn firstContact = data.families().firstContact();
        int subjects = subjects(table);
        boolean[] assessed = new boolean[subjects];
        int[] firstRow = filled(subjects);
        int[] lastRow = filled(subjects);
        for (int row = 0; row < table.size(); row++) {
            int from = table.family().get(row);
            if (!score.isPresent(row) || !family.test(from)) {
                continue;
            }
            int subject = subject(table, row);
            assessed[subject] = true;
            int day = table.day().get(row);
            if (anyContact && (!firstContact.isPresent(from) || day < firstContact.get(from))) {
                continue;
            }
            if (firstRow[subject] == NONE || day < table.day().get(firstRow[subject])) {
                firstRow[subject] = row;
            }
            if (lastRow[subject] == NONE || day > table.day().get(lastRow[subject])) {
                lastRow[subject] = row;
            }
        }
        int[] paired = IntStream.range(0, subjects)
                .filter(s -> firstRow[s] != NONE
                        && table.day().get(lastRow[s]) > table.day().get(firstRow[s]))
                .toArray();
        int[] single = IntStream.range(0, subjects)
                .filter(s -> firstRow[s] != NONE
                        && table.day().get(lastRow[s]) == table.day().get(firstRow[s]))
                .toArray();
        int count = 0;
        for (boolean one : assessed) {
            count += one ? 1 : 0;
        }
        return new Pairing(
                count,
                Arrays.stream(paired).mapToDouble(s -> score.get(firstRow[s])).toArray(),
                Arrays.stream(paired).mapToDouble(s -> score.get(lastRow[s])).toArray(),
                Arrays.stream(single).mapToDouble(s -> score.get(firstRow[s])).toArray(),
                items(
                        table,
                        scale,
                        Arrays.stream(firstRow).filter(row -> row != NONE).toArray()));
    }

    /** The first scores of everybody who has one: those with a later score, then those without. */
    double[] allFirst() {
        double[] all = Arrays.copyOf(first, first.length + single.length);
        System.arraycopy(single, 0, all, first.length, single.length);
        return all;
    }

    private static double[][] items(Assessments table, Scale scale, int[] rows) {
        DoubleColumn[] columns = scale.items().stream()
                .map(table.items()::get)
                .filter(column -> column != null)
                .toArray(DoubleColumn[]::new);
        if (columns.length == 0 || columns.length < scale.items().size()) {
            return new double[0][];
        }
        int[] complete = Arrays.stream(rows)
                .filter(row -> Arrays.stream(columns).allMatch(column -> column.isPresent(row)))
                .toArray();
        return Arrays.stream(columns)
                .map(column -> Arrays.stream(complete).mapToDouble(column::get).toArray())
                .toArray(double[][]::new);
    }

    private static int subjects(Assessments table) {
        int highest = NONE;
        for (int row = 0; row < table.size(); row++) {
            highest = Math.max(highest, subject(table, row));
        }
        return highest + 1;
    }

    private static int subject(Assessments table, int row) {
        return table.person().get(row) * Rater.values().length + table.rater().get(row);
    }

    private static int[] filled(int size) {
        int[] rows = new int[size];
        Arrays.fill(rows, NONE);
        return rows;
    }
}
