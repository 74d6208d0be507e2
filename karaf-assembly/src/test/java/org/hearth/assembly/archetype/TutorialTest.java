package org.hearth.assembly.archetype;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.hearth.assembly.boot.Hearth;
import org.hearth.assembly.browser.InBrowser;
import org.hearth.assembly.browser.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever follows the tutorial to the letter sees a score on screen within ten minutes. */
@InBrowser
class TutorialTest {
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final Path SCRIPT =
            Path.of("../docs/developer/tutorial.sh").toAbsolutePath().normalize();

    /** What ./verify shows at its end. */
    private static final Path TIMES = Path.of("target", "tutorial.txt");

    @TempDir
    Path folder;

    @Test
    void itLeadsFromAnEmptyFolderToAScoreOnScreenWithinTenMinutes(Hearth hearth, Screen screen) throws IOException {
        Map<String, String> before = hearth.bundles();
        Terminal terminal =
                new Terminal(folder).with("HEARTH_HOME", hearth.home().toString());
        Instant started = Instant.now();

        String said = terminal.run("'" + SCRIPT + "' --keep 2>&1");
        assertThat(said)
                .as("what hearth:plugins said on the way")
                .containsPattern("small-things\\W+1\\.0\\.0.*in use")
                .containsPattern("small-things\\W+1\\.1\\.0.*in use")
                .containsPattern("small-things\\W+1\\.0\\.0.*superseded");
        seesAScore(screen);

        Duration took = Duration.between(started, Instant.now());
        Files.writeString(TIMES, "The tutorial took " + took.toSeconds() + " seconds, up to a score on screen.\n");
        assertThat(took).isLessThan(TEN_MINUTES);
        assertThat(hearth.bundles()).containsAllEntriesOf(before);

        terminal.run(Page.of("docs/developer/tutorial.md").commands("Take it out again"));
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(hearth.console("hearth:plugins")).doesNotContain("small-things"));
        await().atMost(SOON).untilAsserted(() -> assertThat(hearth.bundles()).isEqualTo(before));
    }

    /** What the page says about the screen. */
    private static void seesAScore(Screen screen) {
        Administrator.signIn(screen).follow("Plug-ins").follow("Try it: Small things (made up) 1.1.0");
        Locator score = screen.page().locator("#live-score");

        Administrator.answer(screen, "I was out in daylight", "Very much");
        Administrator.answer(screen, "I laughed with somebody", "A little");
        Administrator.answer(screen, "I was worn out by the evening", "Not at all");

        assertThat(score).containsText("5");
        assertThat(score).containsText("on a scale of 0 to 6");
        screen.wide(1440).photograph(Path.of("target", "screens", "tutorial.png"));
    }
}
