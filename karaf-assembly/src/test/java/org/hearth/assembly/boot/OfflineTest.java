package org.hearth.assembly.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The archive starts with an empty Maven repository, no other repository and no network. */
class OfflineTest {
    @Test
    void startsFromWhatIsInTheArchive() {
        try (Hearth hearth = offline("offline").start()) {
            assertThat(hearth.bundles())
                    .allSatisfy((name, state) -> assertThat(state).as(name).endsWith("Active"));
            assertThat(hearth.home().resolve("data/maven"))
                    .satisfiesAnyOf(
                            folder -> assertThat(folder).doesNotExist(),
                            folder -> assertThat(folder).isEmptyDirectory());
        }
    }

    @Test
    void aMissingJarWouldBeNoticed() throws IOException {
        try (Hearth hearth = offline("broken")) {
            Files.delete(jarOf(hearth, "org.apache.felix.scr-"));

            Said said = hearth.with("HEARTH_START_SECONDS", "12").say("start");

            assertThat(said.status()).isEqualTo(1);
            assertThat(said.err()).contains("hearth.log");
            assertThat(hearth.log()).contains("org.apache.felix.scr");
        }
    }

    private static Hearth offline(String name) {
        Hearth hearth = Hearth.unpack(name);
        return hearth.withOption("-Duser.home=" + hearth.home().resolve("data")
                + " -Dhttp.proxyHost=127.0.0.1 -Dhttp.proxyPort=9 -Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=9");
    }

    private static Path jarOf(Hearth hearth, String start) throws IOException {
        try (Stream<Path> files = Files.walk(hearth.home().resolve("system"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(start))
                    .filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
