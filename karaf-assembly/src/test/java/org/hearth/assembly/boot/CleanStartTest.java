package org.hearth.assembly.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

@WithHearth
class CleanStartTest {
    private static final int ENOUGH = 60;

    @Test
    void everyBundleIsActive(Hearth hearth) {
        assertThat(hearth.bundles())
                .hasSizeGreaterThan(ENOUGH)
                .containsKeys("org.hearth.core", "org.hearth.persistence");
        assertThat(hearth.bundles())
                .allSatisfy((name, state) -> assertThat(state).as(name).endsWith("Active"));
    }

    @Test
    void nothingIsLoggedAtWarnOrAbove(Hearth hearth) {
        assertThat(hearth.complaints()).isEmpty();
    }

    /** On a slow machine a start that stops and rewires what it runs on can wait for itself for ever. */
    @Test
    void aFirstStartRewiresNothing(Hearth hearth) {
        assertThat(hearth.log())
                .contains("Adding features:")
                .doesNotContain("Stopping bundles:", "Refreshing bundles:");
    }

    @Test
    void thePageAnswers(Hearth hearth) throws Exception {
        var response = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(hearth.address()).build(), BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("VAADIN/build/");
    }

    @Test
    void noWellKnownPasswordOpensTheConsole(Hearth hearth) throws Exception {
        var users = hearth.home().resolve("etc/users.properties");

        assertThat(Files.readString(users)).doesNotContain("karaf = karaf").containsPattern("hearth = [0-9a-f]{48},");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(users)))
                .isEqualTo("rw-------");
    }
}
