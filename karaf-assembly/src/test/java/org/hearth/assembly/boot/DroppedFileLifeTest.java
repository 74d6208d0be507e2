package org.hearth.assembly.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What was dropped into {@code deploy/} is still there after a restart, at the version that was dropped. */
class DroppedFileLifeTest {
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final String ID = "calm-evenings";

    @Test
    void aDroppedFileSurvivesARestartAndABrokenSuccessorDoesNotDisplaceIt() {
        try (Hearth hearth = Hearth.unpack("dropped").start()) {
            DroppedFile file = new DroppedFile(hearth.home(), ID);
            file.drop("1.0.0");
            await().atMost(SOON).untilAsserted(() -> assertThat(line(hearth)).contains("1.0.0"));
            file.drop("1.1.0");
            await().atMost(SOON).untilAsserted(() -> assertThat(line(hearth)).contains("1.1.0"));

            // as after a power cut
            assertThat(hearth.say("stop", "--now").status()).isZero();
            hearth.start();
            assertThat(line(hearth)).contains("1.1.0").doesNotContain("1.0.0");

            file.dropBroken("2.0.0");
            await().atMost(SOON)
                    .untilAsserted(
                            () -> assertThat(hearth.console("hearth:status")).contains(ID + ".yaml:", "range"));
            restart(hearth);
            assertThat(line(hearth)).as("the last good version").contains("1.1.0");
            await().atMost(SOON)
                    .untilAsserted(
                            () -> assertThat(hearth.console("hearth:status")).contains(ID + ".yaml:", "range"));

            hearth.say("stop");
            file.takeAway();
            hearth.start();
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(hearth.console("hearth:plugins"))
                            .contains("gad7")
                            .doesNotContain(ID));
        }
    }

    private static void restart(Hearth hearth) {
        hearth.say("stop");
        hearth.start();
    }

    /** What {@code hearth:plugins} says of the instrument as it is offered. */
    private static String line(Hearth hearth) {
        return hearth.console("hearth:plugins")
                .lines()
                .filter(line -> line.contains(ID) && line.contains("instrument"))
                .filter(line -> !line.contains("refused"))
                .findFirst()
                .orElse("");
    }
}
