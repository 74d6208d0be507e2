package org.hearth.assembly.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/hearth backup} and {@code restore}. */
class BackupTest {
    @TempDir
    Path folder;

    @Test
    void aBackupOfARunningHearthBringsItsAccountsBackElsewhere() throws IOException {
        Path file = folder.resolve("hearth.zip");
        try (Hearth hearth = Hearth.unpack("backup").start("--demo")) {
            Said said = hearth.say("backup", file.toString());
            assertThat(said.status()).as(said.toString()).isZero();
            assertThat(hearth.say("backup", file.toString()).err()).contains("exists already");
            assertThat(hearth.say("restore", file.toString()).err()).contains("stop it before restoring");
        }

        try (Hearth other = Hearth.unpack("restore")) {
            Path etc = other.home().resolve("etc/org.apache.felix.http.cfg");
            Files.createDirectories(other.home().resolve("data/db"));
            Files.writeString(other.home().resolve("data/db/old"), "what was there before");

            Said said = other.say("restore", file.toString());

            assertThat(said.status()).as(said.toString()).isZero();
            assertThat(etc).exists();
            assertThat(movedAside(other)).content().isEqualTo("what was there before");
            assertThat(other.home().resolve("data/db")).isDirectoryContaining("glob:**/hearth*");
        }
    }

    @Test
    void aServerDatabaseIsLeftToItsOwnTools() {
        Hearth hearth =
                Hearth.unpack("server").set("org.hearth.persistence.cfg", "url", "jdbc:postgresql://db.example/hearth");

        Said said = hearth.say("backup", folder.resolve("hearth.zip").toString());

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).contains("pg_dump");
    }

    private static Path movedAside(Hearth hearth) throws IOException {
        try (Stream<Path> files = Files.walk(hearth.home().resolve("data"))) {
            return files.filter(path -> path.endsWith("db/old")).findFirst().orElseThrow();
        }
    }
}
