package org.hearth.assembly.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A plug-in that comes or goes stops no other bundle. */
@WithHearth
class PluginLifeTest {
    private static final String GAD7 = "org.hearth.instruments.gad7";

    @Test
    void aPlugInIsStoppedAndStartedWithoutTouchingTheOthers(Hearth hearth) {
        Map<String, String> before = hearth.bundles();

        hearth.console("bundle:stop " + GAD7);
        Map<String, String> without = hearth.bundles();
        assertThat(without.remove(GAD7)).endsWith("Resolved");
        assertThat(before).containsAllEntriesOf(without);

        hearth.console("bundle:start " + GAD7);
        assertThat(hearth.bundles()).isEqualTo(before);
    }
}
