package org.hearth.assembly.archetype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.assembly.boot.Hearth;
import org.hearth.assembly.boot.WithHearth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** Whoever follows the tutorial to the letter sees a score within ten minutes. */
@WithHearth
class TutorialTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int TEN_MINUTES = 600;
    private static final Pattern TOOK = Pattern.compile("The tutorial took (\\d+) seconds\\.");
    private static final Path SCRIPT =
            Path.of("../docs/developer/tutorial.sh").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @Test
    void itsCommandsLeadFromAnEmptyFolderToAnInstrumentInUseWithinTenMinutes(Hearth hearth, TestReporter reporter) {
        Map<String, String> before = hearth.bundles();
        Terminal terminal =
                new Terminal(folder).with("HEARTH_HOME", hearth.home().toString());

        String said = terminal.run("'" + SCRIPT + "' --keep");

        Matcher took = TOOK.matcher(said);
        assertThat(took.find()).as(said).isTrue();
        reporter.publishEntry("tutorial", took.group());
        assertThat(Integer.parseInt(took.group(1))).as("seconds").isLessThan(TEN_MINUTES);
        assertThat(said).as("what hearth:plugins said on the way").containsPattern("small-things\\W+1\\.0\\.0");
        assertThat(said).containsPattern("small-things\\W+1\\.1\\.0");
        assertThat(hearth.bundles()).containsAllEntriesOf(before);

        terminal.run(Page.of("docs/developer/tutorial.md").commands("Take it out again"));
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(hearth.console("hearth:plugins")).doesNotContain("small-things"));
        await().atMost(SOON).untilAsserted(() -> assertThat(hearth.bundles()).isEqualTo(before));
    }
}
