package org.hearth.assembly.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/hearth evaluate}: headless, isolated, with the promised exit statuses. */
class EvaluateTest {
    private static final Path FIRST_CITY =
            Path.of("../docs/examples/first-city").toAbsolutePath().normalize();

    private static Hearth hearth;

    @TempDir
    Path folder;

    @BeforeAll
    static void unpack() {
        hearth = Hearth.unpack("evaluate");
    }

    @Test
    void aCityIsEvaluatedIntoDocuments() {
        Path out = folder.resolve("out");

        Said said = evaluate("--data", FIRST_CITY.toString(), "--out", out.toString());

        assertThat(said.status()).as(said.toString()).isZero();
        assertThat(out)
                .isDirectoryContaining("glob:**/evaluation.json")
                .isDirectoryContaining("glob:**/evaluation.html")
                .isDirectoryContaining("glob:**/evaluation.pdf")
                .isDirectoryContaining("glob:**/evaluation.xlsx");
        assertThat(out.resolve("evaluation.json")).content().contains("\"outcome-change\"", "gad7.total.n_paired");
    }

    @Test
    void anEvaluationLeavesNothingBehindInTheInstallation() throws IOException {
        evaluate("--data", FIRST_CITY.toString(), "--out", folder.resolve("out").toString());

        assertThat(hearth.home().resolve("data/db")).doesNotExist();
        assertThat(hearth.home().resolve("data/cache")).doesNotExist();
        assertThat(temporaryFolders()).isEmpty();
    }

    @Test
    void wrongArgumentsAreNamedAndNothingIsWritten() {
        Path out = folder.resolve("out");

        Said missing = evaluate("--out", out.toString());
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).contains("--data");

        Said unknown = evaluate("--data", FIRST_CITY.toString(), "--out", out.toString(), "--colour", "blue");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("--colour");
        assertThat(out).doesNotExist();
    }

    @Test
    void wrongDataAreListedAndNothingIsWritten() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.writeString(data.resolve("families.csv"), "family,favourite_colour\nA,blue\n");
        Path out = folder.resolve("out");

        Said said = evaluate("--data", data.toString(), "--out", out.toString());

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("families.csv", "favourite_colour");
        assertThat(out)
                .satisfiesAnyOf(
                        path -> assertThat(path).doesNotExist(),
                        path -> assertThat(path).isEmptyDirectory());
    }

    private Said evaluate(String... arguments) {
        List<String> words = Stream.concat(
                        Stream.of(hearth.home().resolve("bin/hearth").toString(), "evaluate"), Stream.of(arguments))
                .toList();
        return Hearth.run(words, folder, Map.of("JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + folder));
    }

    private List<Path> temporaryFolders() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("hearth-evaluate"))
                    .toList();
        }
    }
}
