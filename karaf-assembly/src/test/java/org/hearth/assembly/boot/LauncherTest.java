package org.hearth.assembly.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code bin/hearth start}, {@code status} and {@code stop}. */
class LauncherTest {
    @Test
    void startsStopsAndStartsAgainOnItsData() {
        try (Hearth hearth = Hearth.unpack("launcher")) {
            assertThat(hearth.say("status").status()).isEqualTo(3);

            Said first = hearth.say("start");
            assertThat(first.status()).as(first.toString()).isZero();
            assertThat(first.out()).contains("Hearth is ready at " + hearth.address());

            assertThat(hearth.say("start").out()).contains("running already");
            assertThat(hearth.say("status").status()).isZero();

            hearth.console("bundle:stop org.hearth.instruments.gad7");
            var before = hearth.bundles();
            assertThat(before.get("org.hearth.instruments.gad7")).endsWith("Resolved");

            assertThat(hearth.say("stop").out()).contains("has stopped");
            assertThat(hearth.say("status").status()).isEqualTo(3);
            assertThat(hearth.say("stop").status()).isZero();

            hearth.start();
            assertThat(hearth.bundles()).isEqualTo(before);
        }
    }

    @Test
    void saysPlainlyWhatItDoesNotKnow() {
        Hearth hearth = Hearth.unpack("words");

        assertThat(hearth.say("dance").status()).isEqualTo(2);
        assertThat(hearth.say("dance").err()).contains("does not know \"dance\"", "Usage");
        assertThat(hearth.say("start", "--demonstration").status()).isEqualTo(2);
        assertThat(hearth.say("console", "bundle:list").err()).contains("not running");
        assertThat(hearth.say("help").out()).contains("hearth evaluate");
    }
}
