package org.hearth.persistence.records;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Rater;
import org.hearth.api.report.EvaluationDataBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Streams assessments and, beside them, their scores: two walks along the same numbers instead of a join. Each comes as it was
 * recorded, under the snapshot that it was scored by.
 */
final class AssessmentStream {
    private static final int PORTION = 20_000;
    private static final double[] NO_ITEMS = {};
    private static final String ASSESSMENTS =
            "select number, family, person, assessed_on, rater, definition, answered_by,"
                    + " answers from assessment where number > ? order by number fetch first " + PORTION + " rows only";
    private static final String SCORES =
            "select assessment, scale, score from score where assessment > ? and assessment <= ?"
                    + " order by assessment, place";

    private final Session session;
    private final Map<Long, ScoreTable> tables = new HashMap<>();
    private final Numbering families;
    private final Numbering people;

    AssessmentStream(
            Session session, Map<Long, InstrumentDefinition> definitions, Numbering families, Numbering people) {
        this.session = session;
        this.families = families;
        this.people = people;
        definitions.forEach((number, definition) -> tables.put(number, new ScoreTable(definition)));
    }

    /** An assessment; that of a family that is left out has no number of a family, and only its scores are passed over. */
    private record Row(
            long number,
            int family,
            int person,
            int day,
            Rater rater,
            ScoreTable table,
            boolean items,
            String answers) {}

    void into(EvaluationDataBuilder builder) throws SQLException {
        try (PreparedStatement assessments = session.prepared(ASSESSMENTS);
                PreparedStatement scores = session.prepared(SCORES)) {
            long last = Long.MIN_VALUE;
            List<Row> rows;
            do {
                assessments.setLong(1, last);
                rows = rows(assessments);
                if (!rows.isEmpty()) {
                    scores.setLong(1, last);
                    last = rows.getLast().number();
                    scores.setLong(2, last);
                    add(rows, scores, builder);
                }
            } while (rows.size() == PORTION);
        }
    }

    private List<Row> rows(PreparedStatement assessments) throws SQLException {
        List<Row> list = new ArrayList<>(PORTION);
        try (ResultSet rows = assessments.executeQuery()) {
            while (rows.next()) {
                list.add(new Row(
                        rows.getLong(1),
                        families.find(rows.getLong(2)),
                        people.of(rows.getLong(3)),
                        EvaluationStream.day(rows, 4),
                        Rater.valueOf(rows.getString(5)),
                        Objects.requireNonNull(tables.get(rows.getLong(6))),
                        rows.getString(7).equals("ITEMS"),
                        rows.getString(8)));
            }
        }
        return list;
    }

    private static void add(List<Row> rows, PreparedStatement statement, EvaluationDataBuilder builder)
            throws SQLException {
        try (ResultSet scores = statement.executeQuery()) {
            boolean more = scores.next();
            for (Row row : rows) {
                double[] values = row.table().noScores();
                while (more && scores.getLong(1) == row.number()) {
                    double score = scores.getDouble(3);
                    if (!scores.wasNull()) {
                        row.table().put(values, scores.getString(2), score);
                    }
                    more = scores.next();
                }
                if (row.family() == Numbering.ABSENT) {
                    continue;
                }
                double[] items = row.items() ? row.table().items(row.answers()) : NO_ITEMS;
                builder.instrument(row.table().definition())
                        .add(row.family(), row.person(), row.rater(), row.day(), values, items);
            }
        }
    }

    /** The columns of one snapshot; the builder knows which snapshots may share theirs. */
    private static final class ScoreTable {
        private final InstrumentDefinition definition;
        private final Map<String, Integer> scales = new HashMap<>();
        private final Map<Integer, Integer> items = new HashMap<>();

        ScoreTable(InstrumentDefinition definition) {
            this.definition = definition;
            definition.scales().forEach(scale -> scales.put(scale.id(), scales.size()));
            definition.items().forEach(item -> items.put(item.number(), items.size()));
        }

        InstrumentDefinition definition() {
            return definition;
        }

        double[] noScores() {
            return absent(scales.size());
        }

        void put(double[] values, String scale, double score) {
            values[known(scales.get(scale))] = score;
        }

        double[] items(String answers) {
            double[] values = absent(items.size());
            ItemScores.read(answers, (item, score) -> values[known(items.get(item))] = score);
            return values;
        }

        private int known(@Nullable Integer column) {
            if (column == null) {
                throw new IllegalStateException("an assessment has a score or an answer that the snapshot of "
                        + definition.id() + " " + definition.version() + " knows nothing of");
            }
            return column;
        }

        private static double[] absent(int count) {
            double[] values = new double[count];
            Arrays.fill(values, Double.NaN);
            return values;
        }
    }
}
