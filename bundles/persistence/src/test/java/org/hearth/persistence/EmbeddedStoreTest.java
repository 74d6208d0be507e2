package org.hearth.persistence;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.hearth.persistence.database.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The contract on the embedded HSQLDB. */
class EmbeddedStoreTest extends StoreContract {
    private JpaStore store;
    private Path folder;

    @BeforeAll
    void open(@TempDir Path files) {
        folder = files;
        store = new JpaStore(new Settings("", "", "", folder, 10, Duration.ofSeconds(3), Duration.ofSeconds(20)));
    }

    @AfterAll
    void close() {
        store.close();
    }

    @Override
    JpaStore store() {
        return store;
    }

    @Override
    Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:hsqldb:file:" + folder.resolve("hearth"), "SA", "");
    }
}
