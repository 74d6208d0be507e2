package org.hearth.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearth.api.casework.Plugin.Kind;
import org.hearth.api.casework.PluginCheck.Answer;
import org.hearth.api.casework.PluginCheck.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final Verdict FITS = new Verdict(Kind.REPORT, "org.example.change", "1.0.0", List.of());

    @TempDir
    Path home;

    @Test
    void saysWhichPluginsFitAndWhyOthersDoNot() {
        Verdict other = new Verdict(Kind.INSTRUMENT, "mood.yaml", "", List.of("it needs Java 26"));

        assertThat(printed(new Answer("the Hearth in new.tar.gz", List.of(FITS, other), List.of())))
                .startsWith("With the Hearth in new.tar.gz:")
                .contains("mood.yaml would not be accepted: it needs Java 26.")
                .doesNotContain("Everything fits.");
    }

    @Test
    void saysThatEverythingFits() {
        assertThat(printed(new Answer("this Hearth", List.of(FITS), List.of()))).contains("Everything fits.");
    }

    @Test
    void saysWhatElseMustBeKnown() {
        assertThat(printed(new Answer("the new one", List.of(FITS), List.of("It needs Java 99"))))
                .contains("It needs Java 99.")
                .doesNotContain("Everything fits.");
    }

    @Test
    void looksForARelativePathInHearthsFolderAndThenInDeploy() throws Exception {
        Path dropped = Files.createDirectories(home.resolve("deploy")).resolve("mood.yaml");
        Files.createFile(dropped);

        assertThat(CheckCommand.resolved(home, "mood.yaml")).isEqualTo(dropped);
        assertThat(CheckCommand.resolved(home, "deploy/mood.yaml")).isEqualTo(dropped);
        assertThat(CheckCommand.resolved(home, "other.jar")).isEqualTo(home.resolve("other.jar"));
        assertThat(CheckCommand.resolved(home, "/srv/new.zip")).isEqualTo(Path.of("/srv/new.zip"));
    }

    private static List<String> printed(Answer answer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CheckCommand.print(new PrintStream(out, true, StandardCharsets.UTF_8), answer);
        return out.toString(StandardCharsets.UTF_8)
                .replaceAll("\u001B\\[[;\\d]*m", "")
                .lines()
                .toList();
    }
}
