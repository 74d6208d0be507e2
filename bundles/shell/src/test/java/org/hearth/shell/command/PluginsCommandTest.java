package org.hearth.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearth.api.casework.Plugin;
import org.hearth.api.casework.Plugin.Kind;
import org.hearth.api.casework.Plugin.State;
import org.hearth.api.casework.Plugin.Words;
import org.hearth.api.casework.Problem;
import org.junit.jupiter.api.Test;

class PluginsCommandTest {
    @Test
    void showsEachPluginInARow() {
        assertThat(printed(plugin("gad7", State.OFFERED)))
                .anySatisfy(line -> assertThat(line.split(" *│ *| *\\| *"))
                        .containsExactly(
                                "instrument",
                                "gad7",
                                "1.0.0",
                                "GAD-7",
                                "public-domain",
                                "absent",
                                "in use",
                                "gad7.yaml in deploy"));
    }

    @Test
    void saysBelowTheTableWhyAPluginIsNotInUse() {
        Problem problem = new Problem("gad7.yaml", 3, "scales", "expected a list");

        assertThat(printed(plugin("", State.REFUSED, problem)))
                .containsSequence("GAD-7, refused:", "  gad7.yaml:3: scales: expected a list");
    }

    @Test
    void saysThatThereIsNone() {
        assertThat(printed()).contains("No plug-in was found.");
    }

    private static List<String> printed(Plugin... plugins) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PluginsCommand.print(new PrintStream(out, true, StandardCharsets.UTF_8), List.of(plugins));
        return out.toString(StandardCharsets.UTF_8)
                .replaceAll("\u001B\\[[;\\d]*m", "")
                .lines()
                .toList();
    }

    private static Plugin plugin(String id, State state, Problem... problems) {
        return new Plugin(
                Kind.INSTRUMENT,
                id,
                "1.0.0",
                "GAD-7",
                "public-domain",
                Words.ABSENT,
                "gad7.yaml in deploy",
                state,
                List.of(problems));
    }
}
