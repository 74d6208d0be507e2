package org.hearth.exchange;

import java.util.Arrays;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.report.EvaluationDataBuilder;
import org.hearth.exchange.csv.Row;
import org.jspecify.annotations.Nullable;

/**
 * Assessments whose scores are taken as they were recorded: their answers are kept beside them and never scored again. The rows
 * of one assessment stand below each other, one for each score; the first has the answers.
 */
final class RecordedRows {
    private static final double[] NO_ITEMS = {};

    private final EvaluationDataBuilder.AssessmentRows into;
    private final Longs taken;
    private final double[] scores;
    private double[] items = NO_ITEMS;
    private InstrumentRows.@Nullable Key open;

    RecordedRows(InstrumentDefinition definition, EvaluationDataBuilder.AssessmentRows into, Longs taken) {
        this.into = into;
        this.taken = taken;
        scores = new double[definition.scales().size()];
    }

    void take(Row row, InstrumentRows.Key key, double @Nullable [] answers, int scale, double score) {
        if (answers == null && Double.isNaN(score)) {
            row.problem("score", "expected a score or answers to items, came neither");
        } else if (!key.equals(open)) {
            flush();
            if (InstrumentRows.isNew(row, taken.putIfAbsent(key.packed(), row.line()))) {
                open = key;
                items = answers == null ? NO_ITEMS : answers;
                Arrays.fill(scores, Double.NaN);
                put(row, scale, score);
            }
        } else if (answers != null) {
            row.problem("", "expected the answers in the first row of an assessment only, came some in another");
        } else {
            put(row, scale, score);
        }
    }

    private void put(Row row, int scale, double score) {
        if (!Double.isNaN(score)) {
            if (!Double.isNaN(scores[scale])) {
                row.problem(AssessmentFile.SCALE, "each scale of an assessment once");
            }
            scores[scale] = score;
        }
    }

    /** Hands on the assessment that is still open. */
    void flush() {
        InstrumentRows.Key whose = open;
        if (whose != null) {
            into.add(whose.family(), whose.person(), whose.rater(), whose.day(), scores, items);
            open = null;
        }
    }
}
