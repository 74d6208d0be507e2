package org.hearth.core.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.hearth.api.instrument.InstrumentDefinition;
import org.junit.jupiter.api.Test;

/** What the testkit's README shows to authors is what the reader takes. */
class TestkitReadmeTest {
    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    private final YamlDefinitions definitions = new YamlDefinitions();

    @Test
    void showsFilesThatCanBeRead() throws Exception {
        List<String> blocks = YAML.matcher(Files.readString(Path.of("../testkit/README.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(blocks).hasSize(4);

        InstrumentDefinition whole =
                definitions.instrument("whole.yaml", blocks.get(0)).definition();
        assertThat(whole.translations()).containsOnlyKeys("en-GB", "cy");
        assertThat(whole.examples()).hasSize(2);
        assertThat(definitions
                        .instrument("totals.yaml", blocks.get(1))
                        .definition()
                        .mainScale()
                        .scoresOnly())
                .isTrue();
        assertThat(definitions
                        .intervention("group.yaml", blocks.get(2))
                        .definition()
                        .fields())
                .hasSize(5);
        assertThat(definitions.wording("wording.yaml", blocks.get(3)).instrument())
                .isEqualTo("epds");
    }
}
