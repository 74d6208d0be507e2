package org.hearth.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.api.programme.Family;
import org.hearth.api.store.Records;

/** What the tests of a store ask again and again. */
abstract class Questions {
    /** The store under test. */
    abstract JpaStore store();

    /** Past the store, straight to the database. */
    abstract Connection connection() throws SQLException;

    final Family kept(Family family) {
        return store().write(records -> records.add(family));
    }

    final <T> Optional<T> one(Function<Records, Optional<T>> question) {
        return store().read(question);
    }

    final <T> List<T> many(Function<Records, List<T>> question) {
        return store().read(question);
    }

    /** The one number that the database answers with. */
    final long number(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
