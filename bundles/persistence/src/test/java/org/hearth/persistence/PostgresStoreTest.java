package org.hearth.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.hearth.persistence.database.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The contract on a real PostgreSQL. */
class PostgresStoreTest extends StoreContract {
    private EmbeddedPostgres server;
    private JpaStore store;

    @BeforeAll
    void open() throws IOException {
        server = EmbeddedPostgres.start();
        store = new JpaStore(new Settings(
                server.getJdbcUrl("postgres", "postgres"),
                "",
                "",
                Path.of("unused"),
                10,
                Duration.ofSeconds(3),
                Duration.ofSeconds(20)));
    }

    @AfterAll
    void close() throws IOException {
        store.close();
        server.close();
    }

    @Override
    JpaStore store() {
        return store;
    }

    @Override
    Connection connection() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }
}
