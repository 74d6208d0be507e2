package org.hearth.shell.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluateArgumentsTest {

    @Test
    void readsFoldersReportsAndSettings() {
        EvaluateArguments arguments = EvaluateArguments.parse(List.of(
                "--data",
                "/in",
                "--out",
                "/made/../out",
                "--report",
                "reach",
                "--report",
                "cost",
                "--set",
                "a=b=c",
                "--set",
                "empty="));

        assertThat(arguments.data()).isEqualTo(Path.of("/in"));
        assertThat(arguments.out()).isEqualTo(Path.of("/out"));
        assertThat(arguments.reports()).containsExactly("reach", "cost");
        assertThat(arguments.settings()).isEqualTo(Map.of("a", "b=c", "empty", ""));
    }

    @Test
    void takesRelativePathsFromTheFolderThatIsSaid() {
        EvaluateArguments arguments =
                EvaluateArguments.parse(List.of("cwd=/home/city", "--data", "in", "--out", "../out"));

        assertThat(arguments.data()).isEqualTo(Path.of("/home/city/in"));
        assertThat(arguments.out()).isEqualTo(Path.of("/home/out"));
    }

    @Test
    void saysWhatIsWrongAndHowItIsUsed() {
        refused("--out is missing", "--data", "in");
        refused("--data is missing", "--out", "out");
        refused("There is no option --verbose", "--data", "in", "--out", "out", "--verbose", "yes");
        refused("--out needs a value", "--data", "in", "--out");
        refused("--data is given twice", "--data", "in", "--data", "in", "--out", "out");
        refused("expects KEY=VALUE, but found \"x\"", "--data", "in", "--out", "out", "--set", "x");
        refused("--set a is given twice", "--data", "i", "--out", "o", "--set", "a=1", "--set", "a=2");
    }

    private static void refused(String because, String... words) {
        assertThatThrownBy(() -> EvaluateArguments.parse(List.of(words)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(because)
                .hasMessageContaining("Usage: hearth evaluate --data FOLDER --out FOLDER");
    }
}
