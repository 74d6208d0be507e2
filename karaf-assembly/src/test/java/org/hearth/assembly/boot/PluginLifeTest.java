package org.hearth.assembly.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A plug-in that comes or goes stops no other bundle. */
@WithHearth
class PluginLifeTest {
    private static final Duration SOON = Duration.ofSeconds(20);
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

    @Test
    void aFeatureIsTakenAwayAndBroughtBackWithoutTouchingTheOthers(Hearth hearth) {
        Map<String, String> before = hearth.bundles();

        hearth.console("feature:uninstall hearth-instrument-phq9");
        hearth.console("feature:install hearth-instrument-phq9");

        assertThat(hearth.bundles()).isEqualTo(before);
    }

    @Test
    void anInstrumentDroppedIntoDeployComesAndGoes(Hearth hearth) throws IOException {
        Map<String, String> before = hearth.bundles();
        Path dropped = hearth.home().resolve("deploy/family-ease.yaml");
        Path part = Files.writeString(hearth.home().resolve("data/tmp/family-ease.yaml"), INSTRUMENT);

        Files.move(part, dropped, StandardCopyOption.ATOMIC_MOVE);
        await().atMost(SOON).untilAsserted(() -> assertThat(hearth.bundles()).hasSize(before.size() + 1));
        assertThat(hearth.bundles()).containsAllEntriesOf(before);

        Files.delete(dropped);
        await().atMost(SOON).untilAsserted(() -> assertThat(hearth.bundles()).isEqualTo(before));
    }

    private static final String INSTRUMENT = """
            id: family-warmth
            version: 1.0.0
            title: Family warmth (made up)
            respondent: self
            recall: the past week
            licence:
              identifier: CC0-1.0
              holder: nobody; made up for this test
              may-ship-wording: true
            citation: None. This scale does not exist outside of this test.
            scales:
              - id: total
                title: Warmth of family life
                scores-only: true
                direction: higher-is-better
                range: [0, 40]
            """;
}
