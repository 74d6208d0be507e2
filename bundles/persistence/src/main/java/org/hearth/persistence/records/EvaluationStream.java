package org.hearth.persistence.records;

import jakarta.persistence.PersistenceException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearth.api.exchange.Beside;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.EvaluationChoice;
import org.hearth.api.programme.LeafKind;
import org.hearth.api.report.EvaluationDataBuilder;
import org.hearth.api.report.IntColumn;

/**
 * Streams what reports read, without loading an entity: every table in the order of its numbers, in portions, because the
 * embedded database would otherwise hold a whole answer in memory.
 */
final class EvaluationStream {
    private static final int PORTION = 20_000;

    private final Session session;
    private final Snapshots snapshots;

    EvaluationStream(Session session, Snapshots snapshots) {
        this.session = session;
        this.snapshots = snapshots;
    }

    void into(EvaluationDataBuilder builder) {
        session.entities().flush();
        try {
            families(builder);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** The same, and what goes out beside it. */
    Beside export(EvaluationDataBuilder builder) {
        session.entities().flush();
        try {
            return new BesideStream(this, families(builder)).read();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Streams everything; gives the numbers of the families that are in it. */
    private Numbering families(EvaluationDataBuilder builder) throws SQLException {
        Set<Long> leftOut = leftOut();
        builder.leftOut(leftOut.size());
        Numbering families = families(builder, leftOut);
        contacts(builder, families);
        new AssessmentStream(session, snapshots.all(), families, people()).into(builder);
        return families;
    }

    /** Families that do not want to be evaluated, by their running numbers: found by key, in one look. */
    private Set<Long> leftOut() {
        return Set.copyOf(session.list(
                row -> row.getLong(1),
                "select family from leaf where kind = ? and lookup like ?",
                EvaluationChoice.class.getAnnotation(LeafKind.class).value(),
                EvaluationChoice.LEFT_OUT + "%"));
    }

    private Numbering families(EvaluationDataBuilder builder, Set<Long> leftOut) throws SQLException {
        Numbering numbers = new Numbering();
        portions("select number, received_on, imd_decile from family where number > ? order by number", row -> {
            if (leftOut.contains(row.getLong(1))) {
                return;
            }
            numbers.add(row.getLong(1));
            int noted = row.getInt(3);
            builder.family(day(row, 2), IntColumn.ABSENT, row.wasNull() ? IntColumn.ABSENT : noted);
        });
        return numbers;
    }

    private Numbering people() throws SQLException {
        Numbering numbers = new Numbering();
        portions("select number from person where number > ? order by number", row -> numbers.add(row.getLong(1)));
        return numbers;
    }

    private void contacts(EvaluationDataBuilder builder, Numbering families) throws SQLException {
        Map<String, Contact.Outcome> outcomes = new HashMap<>();
        portions(
                "select number, family, held_on, intervention, outcome, minutes, series from contact where number > ?"
                        + " and struck = false"
                        + " order by number",
                row -> {
                    int family = families.find(row.getLong(2));
                    if (family == Numbering.ABSENT) {
                        return;
                    }
                    int noted = row.getInt(6);
                    int minutes = row.wasNull() ? IntColumn.ABSENT : noted;
                    builder.contact(
                            family,
                            day(row, 3),
                            row.getString(4),
                            outcomes.computeIfAbsent(row.getString(5), Contact.Outcome::valueOf),
                            minutes,
                            Objects.requireNonNullElse(row.getString(7), ""));
                });
    }

    /** Takes one row. */
    interface RowTaker {
        void take(ResultSet row) throws SQLException;
    }

    void portions(String sql, RowTaker taker) throws SQLException {
        try (PreparedStatement statement = session.prepared(sql + " fetch first " + PORTION + " rows only")) {
            long last = Long.MIN_VALUE;
            int taken;
            do {
                statement.setLong(1, last);
                taken = 0;
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        last = rows.getLong(1);
                        taker.take(rows);
                        taken++;
                    }
                }
            } while (taken == PORTION);
        }
    }

    static int day(ResultSet row, int column) throws SQLException {
        return Math.toIntExact(row.getObject(column, LocalDate.class).toEpochDay());
    }
}
