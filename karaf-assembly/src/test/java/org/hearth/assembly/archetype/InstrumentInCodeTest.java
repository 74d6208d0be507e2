package org.hearth.assembly.archetype;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.hearth.assembly.boot.Hearth;
import org.hearth.assembly.browser.InBrowser;
import org.hearth.assembly.browser.Screen;
import org.junit.jupiter.api.Test;

/** docs/examples/instrument-in-code in use: scored by its own tables, whichever step is left out. */
@InBrowser
class InstrumentInCodeTest {
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final Path JAR = Path.of("../docs/examples/instrument-in-code/target/out-and-about-1.0.0.jar");

    @Test
    void anInstrumentInCodeIsDroppedInAndScoresEachSetOfStepsByItsOwnTable(Hearth hearth, Screen screen)
            throws IOException {
        Path dropped = hearth.home().resolve("deploy/out-and-about.jar");
        Files.copy(JAR, dropped);
        try {
            await().atMost(SOON)
                    .untilAsserted(() ->
                            assertThat(hearth.console("hearth:plugins")).containsPattern(" out-and-about .*in use"));
            Administrator.signIn(screen).follow("Plug-ins").follow("Try it: Out and about (made up) 1.0.0");
            Locator score = screen.page().locator("#live-score");

            Administrator.answer(screen, "I went to the door", "By myself");
            Administrator.answer(screen, "I went to the shop", "By myself");
            Administrator.answer(screen, "I went to the clinic", "With somebody");
            assertThat(score).containsText("Not scorable");

            Administrator.answer(screen, "I went somewhere by bus", "Not yet");
            assertThat(score).containsText("52");
            assertThat(score).containsText("on a scale of 0 to 100");

            Administrator.answer(screen, "I went to a place that I did not know", "Not yet");
            assertThat(score).containsText("50");
        } finally {
            Files.delete(dropped);
        }
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(hearth.console("hearth:plugins")).doesNotContain("out-and-about"));
    }
}
