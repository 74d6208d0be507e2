package org.hearth.assembly.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every plug-in has. */
class PluginFoldersTest {
    static List<Path> plugins() {
        return House.plugins();
    }

    @Test
    void thereArePlugIns() {
        assertThat(House.plugins()).hasSizeGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void aPlugInIntroducesItself(Path plugin) throws IOException {
        assertThat(plugin.resolve("README.md")).isRegularFile();
        assertThat(Files.readString(plugin.resolve("README.md"))).contains("## Source and licence", "## Example");
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void aPlugInKeepsTheContractOfItsKind(Path plugin) throws IOException {
        try (Stream<Path> tests = Files.walk(plugin.resolve("src/test/java"))) {
            assertThat(tests.filter(file -> file.toString().endsWith(".java")))
                    .anySatisfy(file -> assertThat(Files.readString(file)).containsPattern("extends \\w+Contract\\b"));
        }
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void aPlugInHasAFeatureOfItsOwnThatBelongsToTheDistribution(Path plugin) throws IOException {
        String kind = plugin.getParent().getFileName().toString();
        String name = "hearth-" + kind.substring(0, kind.length() - 1) + "-" + plugin.getFileName();
        String features = Files.readString(House.root().resolve("features/src/main/feature/feature.xml"));

        assertThat(features).contains("<feature name=\"" + name + "\"", "<feature>" + name + "</feature>");
        assertThat(features).contains("org.hearth." + kind + "." + plugin.getFileName() + "/");
    }
}
