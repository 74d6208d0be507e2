package org.hearth.assembly.archetype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.assembly.boot.Hearth;
import org.hearth.assembly.boot.WithHearth;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each line of archetypes/README.md makes a project outside this repository that builds, tests and deploys without an edit. */
@WithHearth
class SkeletonsTest {
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final Pattern ARTIFACT = Pattern.compile("-DartifactId=(\\S+)");
    private static final Pattern RESULT = Pattern.compile("tests=\"(\\d+)\" errors=\"0\" skipped=\"0\" failures=\"0\"");

    @TempDir
    Path folder;

    static List<String> lines() {
        return Page.of("archetypes/README.md").blocks().stream()
                .map(block -> block.commands().strip())
                .filter(line -> !line.contains("hearth-archetype-city"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineMakesAPlugInThatIsBuiltDroppedInSeenAndTakenOut(String line, Hearth hearth) throws IOException {
        assertThat(line).doesNotContain("\n");
        new Terminal(folder).run(line);
        String id = only(ARTIFACT, line);
        Path project = folder.resolve(id);
        String pom = Files.readString(project.resolve("pom.xml"));
        assertThat(pom)
                .as("the parent comes from where artefacts are published")
                .contains("<relativePath/>");
        assertThat(pom.split("<version>"))
                .as("versions named: the parent's and its own")
                .hasSize(3);

        new Terminal(project).run("mvn -B verify");
        assertThat(tests(project)).as("tests of the skeleton").isGreaterThan(4);

        Map<String, String> before = hearth.bundles();
        assertThat(hearth.console("hearth:plugins")).doesNotContain(" " + id + " ");
        Path dropped = hearth.home().resolve("deploy/" + id + ".jar");
        Path part = Files.copy(
                project.resolve("target/" + id + "-1.0.0.jar"),
                hearth.home().resolve("data/tmp/" + id + ".jar"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, dropped, StandardCopyOption.ATOMIC_MOVE);
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(hearth.console("hearth:plugins")).contains(" " + id + " "));

        Files.delete(dropped);
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(hearth.console("hearth:plugins")).doesNotContain(" " + id + " "));
        await().atMost(SOON).untilAsserted(() -> assertThat(hearth.bundles()).isEqualTo(before));
    }

    private static int tests(Path project) throws IOException {
        int tests = 0;
        try (var reports = Files.newDirectoryStream(project.resolve("target/surefire-reports"), "TEST-*.xml")) {
            for (Path report : reports) {
                tests += Integer.parseInt(only(RESULT, Files.readString(report)));
            }
        }
        return tests;
    }

    private static String only(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new AssertionError("expected " + pattern + " in:\n" + text);
        }
        return found.group(1);
    }
}
