package org.hearth.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.LogRecord;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.hearth.api.casework.Refused;
import org.hearth.api.programme.Family;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract on the embedded HSQLDB, and its backup. */
class EmbeddedStoreTest extends StoreContract {
    private JpaStore store;
    private Path folder;
    private final List<LogRecord> complaints = new CopyOnWriteArrayList<>();

    @BeforeAll
    void openFirst(@TempDir Path files) {
        folder = files;
        try (Complaints listening = new Complaints(complaints)) {
            store = open();
        }
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
    JpaStore open() {
        return Stores.embedded(folder);
    }

    @Override
    Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:hsqldb:file:" + folder.resolve("hearth"), "SA", "");
    }

    @Override
    void stopDatabase() {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown immediately");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    void startDatabase() {
        // opens by itself
    }

    @Test
    void theFirstStartComplainsAboutNothing() {
        assertThat(complaints).extracting(LogRecord::getMessage).isEmpty();
    }

    @Test
    void everyCommitIsSyncedToDisk() throws SQLException {
        assertThat(property("hsqldb.write_delay")).isEqualTo("false");
        assertThat(property("hsqldb.tx")).isEqualToIgnoringCase("mvcc");
        assertThat(number("select count(*) from information_schema.system_tables"
                        + " where table_schem = 'PUBLIC' and hsqldb_type <> 'CACHED'"))
                .isZero();
    }

    private String property(String name) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select property_value from information_schema.system_properties"
                        + " where property_name = '" + name + "'")) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Test
    void aBackupMadeWhileInUseCanBeOpened(@TempDir Path elsewhere) throws IOException {
        Family family = kept(Samples.family("Backed Up"));
        Path archive = elsewhere.resolve("it's here").resolve("hearth.tar.gz");

        store.backup(archive);
        Family later = kept(Samples.family("After Backup"));

        unpack(archive, elsewhere.resolve("db"));
        try (JpaStore restored = Stores.embedded(elsewhere.resolve("db"))) {
            Optional<Family> found = restored.read(records -> records.family(family.id()));
            Optional<Family> missing = restored.read(records -> records.family(later.id()));
            assertThat(found).contains(family);
            assertThat(missing).isEmpty();
        }
        assertThatThrownBy(() -> store.backup(archive))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("already");
        assertThatThrownBy(() -> store.backup(elsewhere.resolve("x.zip"))).isInstanceOf(Refused.class);
    }

    private static void unpack(Path archive, Path into) throws IOException {
        Files.createDirectories(into);
        try (InputStream file = Files.newInputStream(archive);
                TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(file))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Files.copy(tar, into.resolve(entry.getName()));
            }
        }
    }
}
