package org.hearth.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process in the middle of a stream of writes, as {@code kill -9} does, and looks for what it acknowledged. */
class KillTest {
    private static final int ENOUGH = 300;

    @Test
    void nothingAcknowledgedIsLostByTheEmbeddedDatabase(@TempDir Path folder) throws Exception {
        List<FamilyId> acknowledged = acknowledgedUntilKilled("embedded", folder.toString());

        try (JpaStore store = Stores.embedded(folder)) {
            assertThatAllAreThere(store, acknowledged);
        }
    }

    @Test
    void nothingAcknowledgedIsLostByPostgresql() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            String url = server.getJdbcUrl("postgres", "postgres");
            List<FamilyId> acknowledged = acknowledgedUntilKilled("postgresql", url);

            try (JpaStore store = Stores.postgresql(url)) {
                assertThatAllAreThere(store, acknowledged);
            }
        }
    }

    private static void assertThatAllAreThere(JpaStore store, List<FamilyId> acknowledged) {
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
        List<FamilyId> missing = store.read(records -> acknowledged.stream()
                .filter(id -> !isWhole(records.family(id), records.contacts(id).size()))
                .toList());
        assertThat(missing).isEmpty();
    }

    private static boolean isWhole(Optional<Family> family, int contacts) {
        return family.isPresent() && contacts == 1;
    }

    /** Everything that the process printed, to the last line that it could finish. */
    private static List<FamilyId> acknowledgedUntilKilled(String kind, String where)
            throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KillTestWriter.class.getName(),
                        kind,
                        where)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<FamilyId> acknowledged = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.length() == 36) {
                    acknowledged.add(FamilyId.parse(line));
                }
                if (acknowledged.size() == ENOUGH) {
                    // through the handle, which leaves the pipe open: every line that was printed counts
                    writer.toHandle().destroyForcibly();
                }
            }
        } finally {
            writer.destroyForcibly().waitFor();
        }
        return acknowledged;
    }
}
