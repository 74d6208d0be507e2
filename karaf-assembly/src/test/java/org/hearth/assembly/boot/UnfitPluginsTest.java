package org.hearth.assembly.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What does not fit is refused in words that say what to do, and nothing else is touched. */
class UnfitPluginsTest {
    private static final Duration SOON = Duration.ofMinutes(1);
    private static Hearth hearth;
    private static Map<String, String> before;

    @BeforeAll
    static void start() {
        hearth = Hearth.unpack("unfit");
        new PluginJar("Early").importing("com.vaadin.flow.component").drop(hearth.home());
        hearth.start();
        before = hearth.bundles();
    }

    @AfterAll
    static void stop() {
        hearth.close();
    }

    @Test
    void aFittingReportIsOfferedSoThatTheOthersAreRefusedForTheirFaultsAlone() {
        new PluginJar("Fitting").drop(hearth.home());

        said("Fitting (made up)", "in use");
        assertThat(hearth.bundles()).containsAllEntriesOf(before);
    }

    @Test
    void aPluginThatImportsVaadinIsRefusedByTheImportsName() {
        new PluginJar("Screened").importing("com.vaadin.flow.component").drop(hearth.home());

        said("Screened.jar", "com.vaadin.flow.component");
        notInstalled("Screened");
    }

    @Test
    void aJarThatWasThereBeforeTheFirstStartIsLookedAtAsWell() {
        said("Early.jar", "com.vaadin.flow.component");
        notInstalled("Early");
    }

    @Test
    void aLibraryIsRefusedBecauseItCouldTakeThePlaceOfOneThatIsThere() throws IOException {
        Path library = hearth.home().resolve("system/org/hsqldb/hsqldb");
        try (Stream<Path> files = Files.walk(library)) {
            Path jar = files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
            Files.copy(jar, hearth.home().resolve("deploy/library.jar"));
        }
        said("library.jar", "no plug-in");

        Files.delete(hearth.home().resolve("deploy/library.jar"));
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(hearth.console("hearth:plugins")).doesNotContain("library.jar"));

        assertThat(hearth.bundles()).containsAllEntriesOf(before);
    }

    @Test
    void aPluginThatReachesForTheDatabaseIsRefused() {
        new PluginJar("Persistent").importing("jakarta.persistence").drop(hearth.home());

        said("Persistent.jar", "jakarta.persistence");
        notInstalled("Persistent");
    }

    @Test
    void aPluginForANewerApiIsRefusedWithBothVersions() {
        new PluginJar("Ahead")
                .importingOnly("org.hearth.api.report;version=\"[2.0,3)\"")
                .drop(hearth.home());

        said("Ahead.jar", "org.hearth.api.report", "2.0", "1.0.0");
        notInstalled("Ahead");
    }

    @Test
    void aComponentThatThrowsWhenItIsMadeIsNamedWithItsReason() {
        new PluginJar("Throwing")
                .made("if (true) throw new IllegalStateException(\"no coefficients\");")
                .drop(hearth.home());

        said("Throwing", "no coefficients");
        assertThat(hearth.bundles()).containsAllEntriesOf(before);
    }

    /** Waits until the list of plug-ins says all of that. */
    private static void said(String... words) {
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(hearth.console("hearth:plugins")).contains(words));
    }

    private static void notInstalled(String name) {
        assertThat(hearth.bundles()).containsAllEntriesOf(before);
        assertThat(hearth.bundles().keySet()).noneMatch(bundle -> bundle.endsWith(name));
    }
}
