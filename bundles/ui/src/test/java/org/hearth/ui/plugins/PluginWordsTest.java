package org.hearth.ui.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearth.api.casework.Plugin;
import org.hearth.api.casework.Problem;
import org.junit.jupiter.api.Test;

class PluginWordsTest {
    private static Plugin plugin(Plugin.Kind kind, String id, String version, String origin) {
        return new Plugin(kind, id, version, "Mood", "", Plugin.Words.ABSENT, origin, Plugin.State.REFUSED, List.of());
    }

    @Test
    void aPlugInIsNamedByWhatIsKnownOfIt() {
        assertThat(PluginWords.identity(plugin(Plugin.Kind.INSTRUMENT, "mood", "1.0.0", "deploy/mood.yaml")))
                .isEqualTo("Questionnaire mood 1.0.0, from deploy/mood.yaml");
        assertThat(PluginWords.identity(plugin(Plugin.Kind.UNKNOWN, "", "", "deploy/mood.yaml")))
                .isEqualTo("File, from deploy/mood.yaml");
        assertThat(PluginWords.provenance(plugin(Plugin.Kind.REPORT, "reach", "1.0.0", "reach.jar")))
                .isEqualTo("reach, from reach.jar");
    }

    @Test
    void aProblemNamesFileLineAndFieldAsFarAsTheyAreKnown() {
        assertThat(PluginWords.place(new Problem("mood.yaml", 12, "scales.total", "x")))
                .isEqualTo("mood.yaml, line 12, scales.total");
        assertThat(PluginWords.place(new Problem("mood.jar", 0, "", "x"))).isEqualTo("mood.jar");
    }

    @Test
    void aProblemReadsAsASentence() {
        assertThat(PluginWords.sentence(new Problem("f", 1, "", "expected a number, but found 'x': correct it")))
                .isEqualTo("Expected a number, but found 'x': correct it.");
        assertThat(PluginWords.sentence(new Problem("f", 1, "", "Is that all?")))
                .isEqualTo("Is that all?");
    }
}
