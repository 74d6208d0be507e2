package org.hearth.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.LogRecord;
import org.hearth.api.casework.Refused;
import org.hearth.api.casework.StoreUnavailable;
import org.hearth.api.programme.Family;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract on a real PostgreSQL, and what happens while it is down. */
class PostgresStoreTest extends StoreContract {
    private final List<LogRecord> complaints = new CopyOnWriteArrayList<>();
    private EmbeddedPostgres server;
    private Path files;
    private int port;
    private JpaStore store;

    @BeforeAll
    void openFirst(@TempDir Path folder) throws IOException {
        files = folder.resolve("pg");
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        startDatabase();
        try (Complaints listening = new Complaints(complaints)) {
            store = open();
        }
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
    JpaStore open() {
        return Stores.postgresql("jdbc:postgresql://localhost:" + port + "/postgres?user=postgres");
    }

    @Override
    Connection connection() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    @Override
    void stopDatabase() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    void startDatabase() throws IOException {
        server = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(files)
                .setCleanDataDirectory(false)
                .start();
    }

    @Test
    void theFirstStartComplainsAboutNothing() {
        assertThat(complaints).extracting(LogRecord::getMessage).isEmpty();
    }

    @Test
    void whileItIsDownEveryQuestionIsAnsweredSoonAndAStoreCanStart() throws IOException {
        Family family = kept(Samples.family("While Down"));
        stopDatabase();

        long start = System.nanoTime();
        assertThatThrownBy(() -> store.read(records -> records.family(family.id())))
                .isInstanceOf(StoreUnavailable.class);
        assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(10);
        try (JpaStore early = open()) {
            assertThatThrownBy(early::dataVersion).isInstanceOf(StoreUnavailable.class);
            startDatabase();
            Optional<Family> found = early.read(records -> records.family(family.id()));
            assertThat(found).contains(family);
        }

        assertThat(one(records -> records.family(family.id()))).contains(family);
    }

    @Test
    void isBackedUpByItsOwnTool(@TempDir Path folder) {
        assertThatThrownBy(() -> store.backup(folder.resolve("hearth.tar.gz")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("pg_dump");
    }
}
