package org.hearth.persistence.records;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.hearth.api.casework.NotFound;
import org.hearth.api.programme.AssessmentId;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.PersonId;
import org.jspecify.annotations.Nullable;

/** One transaction: its entity manager, and plain questions on the same connection. */
final class Session {
    /** How many new rows wait for one round trip; also keeps a large import out of memory. */
    private static final int BATCH = 500;

    private final EntityManager entities;
    private final Map<UUID, Long> numbers = new HashMap<>();
    private int waiting;

    Session(EntityManager entities) {
        this.entities = entities;
    }

    /** Reads one row of an answer. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    EntityManager entities() {
        return entities;
    }

    /** Keeps a new row that nothing else in this transaction will change. */
    void append(Object entity) {
        entities.persist(entity);
        if (++waiting >= BATCH) {
            entities.flush();
            entities.clear();
            waiting = 0;
        }
    }

    /** The answer to a question, after everything that was changed so far. */
    <T> List<T> list(Row<T> reader, String sql, Object... arguments) {
        entities.flush();
        try (PreparedStatement statement = prepared(sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            List<T> list = new ArrayList<>();
            while (rows.next()) {
                list.add(reader.read(rows));
            }
            return list;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Changes rows, after everything that was changed so far. */
    void change(String sql, @Nullable Object... arguments) {
        entities.flush();
        try (PreparedStatement statement = prepared(sql, arguments)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** A statement on the transaction's connection. */
    PreparedStatement prepared(String sql, @Nullable Object... arguments) throws SQLException {
        PreparedStatement statement = entities.unwrap(Connection.class).prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    long number(FamilyId family) {
        return number("family", family.value(), "This family is not there (any more); nothing was saved.");
    }

    long number(PersonId person) {
        return number("person", person.value(), "This person is not there (any more); nothing was saved.");
    }

    long number(AssessmentId assessment) {
        return number("assessment", assessment.value(), "This questionnaire is not there; nothing was saved.");
    }

    /** The number of a family, or empty. */
    OptionalLong find(FamilyId family) {
        return find("family", family.value());
    }

    private long number(String table, UUID id, String missing) {
        return find(table, id).orElseThrow(() -> new NotFound(missing));
    }

    private OptionalLong find(String table, UUID id) {
        Long known = numbers.get(id);
        if (known != null) {
            return OptionalLong.of(known);
        }
        List<Long> found = list(row -> row.getLong(1), "select number from " + table + " where id = ?", id);
        found.forEach(number -> numbers.put(id, number));
        return found.stream().mapToLong(Long::longValue).findFirst();
    }
}
