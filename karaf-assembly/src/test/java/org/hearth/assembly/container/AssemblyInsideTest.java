package org.hearth.assembly.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hearth.assembly.boot.DroppedFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The assembly as the framework itself sees it: everything runs; and plug-ins come, change and go, and no other bundle notices:
 * none is stopped, started, updated or wired anew, and every state is as it was.
 */
@InContainer
class AssemblyInsideTest {
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final String DEPLOYED = "org.hearth.deployed.calm";

    private final Container container;
    private final DroppedFile file;
    private final Map<String, String> before;

    AssemblyInsideTest(Container container) {
        this.container = container;
        file = new DroppedFile(Path.of(container.ask("home").getFirst()), "calm");
        before = container.bundles();
    }

    @BeforeEach
    void forgetWhatHappenedBefore() {
        container.ask("happened");
    }

    @AfterEach
    void takeTheFileAway() {
        file.takeAway();
        await().atMost(SOON).untilAsserted(() -> assertThat(container.bundles()).isEqualTo(before));
    }

    @Test
    void everyBundleIsActive() {
        assertThat(before)
                .hasSizeGreaterThan(60)
                .allSatisfy((name, state) -> assertThat(state).as(name).isEqualTo("ACTIVE"));
    }

    @Test
    void everyComponentIsSatisfied() {
        assertThat(container.ask("components")).anyMatch(name -> name.startsWith("org.hearth.core"));
        assertThat(container.ask("unsatisfied")).isEmpty();
    }

    @Test
    void aFileDroppedIntoDeployIsInstalledUpdatedAndRemovedAlone() {
        file.drop("1.0.0");
        await().atMost(SOON).until(() -> container.bundles().keySet().stream().anyMatch(this::isDeployed));
        assertThat(container.bundles()).containsAllEntriesOf(before);

        file.drop("1.1.0");
        await().atMost(SOON).until(() -> versions().contains("1.1.0"));
        assertThat(container.bundles()).containsAllEntriesOf(before);

        file.takeAway();
        await().atMost(SOON).untilAsserted(() -> assertThat(container.bundles()).isEqualTo(before));

        assertThat(container.ask("happened"))
                .isNotEmpty()
                .as("what happened to which bundle")
                .allMatch(this::isDeployed);
    }

    @Test
    void aBrokenFileTouchesNothing() {
        file.drop("1.0.0");
        await("its start has ended")
                .atMost(SOON)
                .until(() -> container.ask("happened").stream()
                        .anyMatch(line -> isDeployed(line) && line.endsWith(" started")));

        file.dropBroken("2.0.0");
        await().atMost(SOON)
                .until(() -> container.ask("problems").stream().anyMatch(line -> line.contains("calm.yaml")));

        assertThat(versions()).as("the last good version stays").containsExactly("1.0.0");
        assertThat(container.ask("happened")).isEmpty();
    }

    @Test
    void theFeatureOfEachPlugInInstallsThatPlugInAlone() {
        List<String> features = container.ask("features hearth-(instrument|intervention|report)-.*");
        assertThat(features).hasSizeGreaterThan(5);
        container.ask("uninstall-feature hearth-plugins");
        Map<String, String> without = container.bundles();
        assertThat(without.keySet())
                .noneMatch(name -> name.matches("org\\.hearth\\.(instruments|interventions|reports)\\..*"));
        container.ask("happened");

        for (String feature : features) {
            container.ask("install-feature " + feature);
            assertThat(container.bundles()).as(feature).containsAllEntriesOf(without);
            assertThat(container.ask("happened"))
                    .as("what happened when %s was installed", feature)
                    .hasSize(2)
                    .allMatch(line -> line.startsWith(bundle(feature) + " "));
        }
        assertThat(container.ask("unsatisfied")).isEmpty();

        container.ask("install-feature hearth-plugins");
        assertThat(container.ask("happened")).as("all of them were there").isEmpty();
        for (String feature : features) {
            container.ask("uninstall-feature " + feature);
        }
        assertThat(container.bundles())
                .as("the feature of all of them holds them")
                .isEqualTo(before);
    }

    /** {@code hearth-instrument-gad7} to {@code org.hearth.instruments.gad7}. */
    private static String bundle(String feature) {
        return feature.replaceFirst("hearth-(instrument|intervention|report)-", "org.hearth.$1s.");
    }

    private List<String> versions() {
        return container.ask("versions " + DEPLOYED);
    }

    private boolean isDeployed(String line) {
        return line.startsWith(DEPLOYED);
    }
}
