package org.hearth.exchange;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.InvalidResponses;
import org.hearth.api.instrument.Rater;
import org.hearth.api.instrument.Scale;
import org.hearth.api.report.EvaluationDataBuilder;
import org.hearth.exchange.csv.Row;
import org.jspecify.annotations.Nullable;

/**
 * Checks, scores and hands on the rows of one instrument.
 *
 * <p>A row holds item answers, a score, or both when they agree. Several rows with scores of different scales are one
 * assessment when family, person, rater and date are the same. Rows that say so are taken as they were recorded.
 */
final class InstrumentRows {
    private static final double TOLERANCE = 1e-9;
    private static final Map<String, String> AS_RECORDED = Words.of(AssessmentFile.AS_RECORDED);

    private final InstrumentDefinition definition;
    private final EvaluationDataBuilder.AssessmentRows into;
    private final AnswerColumns answers;
    private final Scoring scoring;
    private final Longs whole;
    private final RecordedRows recorded;
    private final ScaleRows byScale;

    /** @param taken the lines of the assessments that came already, shared by the instrument's versions */
    InstrumentRows(
            Instrument instrument, EvaluationDataBuilder.AssessmentRows into, List<Integer> itemColumns, Longs taken) {
        this.definition = instrument.definition();
        this.into = into;
        answers = new AnswerColumns(definition, itemColumns);
        scoring = new Scoring(instrument);
        byScale = new ScaleRows(definition.scales().size());
        whole = taken;
        recorded = new RecordedRows(definition, into, taken);
    }

    /** Who answers when a row does not say. */
    Rater respondent() {
        return definition.respondent();
    }

    /**
     * Takes a row.
     *
     * @param key makes its key; asked only when the row is right so far
     */
    void accept(Row row, Supplier<Key> key) {
        double[] items = answers.read(row);
        boolean answered = answers.anyFilled();
        int scale = scale(row);
        double score = scale < 0 ? Double.NaN : score(row, definition.scales().get(scale));
        boolean asRecorded = row.choice(AssessmentFile.SCORED, AS_RECORDED).isPresent();
        if (!row.isWrong() && asRecorded) {
            recorded.take(row, key.get(), answered ? items : null, scale, score);
        } else if (!row.isWrong()) {
            try {
                take(row, key, answered ? items : null, scale, score);
            } catch (InvalidResponses e) {
                row.problem("", "expected answers that fit " + definition.id() + "; " + e.getMessage());
            }
        }
    }

    /** An instrument with rules of its own may refuse what its definition lets pass. */
    private void take(Row row, Supplier<Key> key, double @Nullable [] items, int scale, double score) {
        if (items != null) {
            double[] scores = agreeing(row, scoring.ofAnswers(items), scale, score);
            if (!row.isWrong()) {
                Key whose = key.get();
                if (isNew(row, whole.putIfAbsent(whose.packed(), row.line()))
                        && isNew(row, byScale.lineOf(whose.packed()))) {
                    into.add(whose.family(), whose.person(), whose.rater(), whose.day(), scores, items);
                }
            }
        } else if (Double.isNaN(score)) {
            row.problem("score", "expected a score or answers to items, came neither");
        } else {
            acceptScore(
                    row, key.get(), scale, scoring.ofTotal(definition.scales().get(scale), score));
        }
    }

    private void acceptScore(Row row, Key key, int scale, double score) {
        if (isNew(row, whole.get(key.packed()))) {
            isNew(row, byScale.put(key, scale, score, row.line()));
        }
    }

    /** The place of the row's scale; −1, with the problem noted, if there is no such scale. */
    private int scale(Row row) {
        String id = row.text(AssessmentFile.SCALE);
        if (id.isEmpty()) {
            return 0;
        }
        List<Scale> scales = definition.scales();
        for (int i = 0; i < scales.size(); i++) {
            if (scales.get(i).id().equals(id)) {
                if (row.text(AssessmentFile.SCORE).isEmpty()) {
                    row.problem(AssessmentFile.SCALE, "nothing, as the row has no score");
                }
                return i;
            }
        }
        row.problem(
                AssessmentFile.SCALE,
                "a scale of " + definition.id() + " ("
                        + String.join(", ", scales.stream().map(Scale::id).toList()) + ")");
        return -1;
    }

    private static double score(Row row, Scale scale) {
        return row.number(AssessmentFile.SCORE, scale.min(), scale.max());
    }

    /** The scores of the answers, with a score that stands beside them when it does not contradict them. */
    private double[] agreeing(Row row, double[] fromAnswers, int place, double score) {
        if (Double.isNaN(score)) {
            return fromAnswers;
        }
        Scale scale = definition.scales().get(place);
        if (scale.scoresOnly()) {
            double[] both = fromAnswers.clone();
            both[place] = score;
            return both;
        }
        double computed = fromAnswers[place];
        if (Double.isNaN(computed)) {
            row.problem(AssessmentFile.SCORE, "nothing, as too few items are answered for a score");
        } else if (Math.abs(computed - score) > TOLERANCE) {
            row.problem(AssessmentFile.SCORE, Scoring.plain(computed) + ", which the answers give");
        }
        return fromAnswers;
    }

    static boolean isNew(Row row, int earlierLine) {
        if (earlierLine != Longs.NONE) {
            row.problem(
                    "",
                    "expected one assessment for a family, person, instrument, rater and date,"
                            + " came a duplicate of line " + earlierLine);
        }
        return earlierLine == Longs.NONE;
    }

    /** Hands on the assessments that were known by scores. */
    void finish() {
        recorded.flush();
        double[] none = {};
        byScale.forEach((key, scores) -> into.add(key.family(), key.person(), key.rater(), key.day(), scores, none));
    }

    /** Whose assessment it is, by whom and when. */
    record Key(int family, int person, Rater rater, int day) {
        private static final int DAYS_BEFORE_1970 = 1 << 15; // 1900 is 25,567 days before
        private static final int DAY_BITS = 18;

        /** All of it in one number; the person says which family. */
        long packed() {
            return ((long) person * Rater.values().length + rater.ordinal()) << DAY_BITS | (day + DAYS_BEFORE_1970);
        }
    }
}
