package org.hearth.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Strand;
import org.hearth.persistence.json.Json;
import org.jspecify.annotations.Nullable;

/** The tables that a crowd of families is written into, in large portions; the values come in the order of the columns. */
final class CrowdTables implements AutoCloseable {
    private final List<PreparedStatement> all = new ArrayList<>();
    private final Connection connection;
    private final PreparedStatement family;
    private final PreparedStatement person;
    private final PreparedStatement word;
    private final PreparedStatement contact;
    private final PreparedStatement leaf;
    private final PreparedStatement due;
    private final PreparedStatement alert;

    CrowdTables(Connection connection) throws SQLException {
        this.connection = connection;
        family = into(
                "family",
                "version, safe_contact, referral_source, area",
                "1, '', 'B1', ''",
                "number, id, received_on, support_state, support_since, key_worker, name, carers, name_sorted,"
                        + " last_contact_on, last_assessment_on, came_back_on, first_contact_on, heard_on, remind_on,"
                        + " told_to, postcode, outward, due_stamp, open_alerts");
        person = into(
                "person",
                "present, relationship",
                "true, ''",
                "number, id, family, place, role, name, born_on, nhs_number");
        word = into("name_word", "", "", "word, family");
        contact = into(
                "contact",
                "intervention, intervention_title, people, medium, outcome, worker, answers, note",
                "'baby-massage', 'Baby massage', '[]', 'FACE_TO_FACE', 'ATTENDED', 'W', '{}', ''",
                "number, id, family, held_on");
        leaf = into("leaf", "version", "1", "number, id, kind, family, listed_on, lookup, content");
        due = into("due", "", "", "family, person, instrument, due_on, intervention, key_worker");
        alert = into(
                "alert",
                "version, risk, reason, expected_action, actions",
                "1, 'IMMEDIATE', 'An answer', 'Talk about it today', '[]'",
                "number, id, family, person, raised_at, state");
    }

    private PreparedStatement into(String table, String same, String values, String columns) throws SQLException {
        String questions =
                "?" + ", ?".repeat((int) columns.chars().filter(c -> c == ',').count());
        String comma = same.isEmpty() ? "" : ", ";
        PreparedStatement statement = connection.prepareStatement("insert into %s (%s%s%s) values (%s%s%s)"
                .formatted(table, same, comma, columns, values, comma, questions));
        all.add(statement);
        return statement;
    }

    void family(@Nullable Object... values) throws SQLException {
        add(family, values);
    }

    void person(@Nullable Object... values) throws SQLException {
        add(person, values);
    }

    void word(Object... values) throws SQLException {
        add(word, values);
    }

    void contact(Object... values) throws SQLException {
        add(contact, values);
    }

    void due(Object... values) throws SQLException {
        add(due, values);
    }

    void alert(long number, UUID id, long family, long person, LocalDate raised, boolean open) throws SQLException {
        long nanos = raised.atStartOfDay(ZoneOffset.UTC).toEpochSecond() * 1_000_000_000L;
        add(alert, number, id, family, person, nanos, open ? "OPEN" : "CLOSED");
    }

    void strand(long number, UUID id, long row, FamilyId of, String kind, LocalDate since) throws SQLException {
        Strand strand = new Strand(
                id, 1, of, kind, kind, Set.of(), "", List.of(new Strand.Moment(since, Strand.Turn.TAKEN_UP)));
        add(
                leaf,
                number,
                id,
                "strand",
                row,
                since,
                Strand.keyOf(of, kind),
                Json.of(Strand.class).write(strand));
    }

    private static void add(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    /** Sends what waits, families before what refers to them. */
    void send() throws SQLException {
        for (PreparedStatement each : all) {
            each.executeBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement each : all) {
            each.close();
        }
    }
}
