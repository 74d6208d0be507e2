package org.hearth.assembly.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The assembly as the framework itself sees it. */
@InContainer
class AssemblyInsideTest {
    private static final String EPDS = "org.hearth.instruments.epds";

    @Test
    void everyBundleIsActive(Container container) {
        assertThat(container.bundles())
                .hasSizeGreaterThan(60)
                .allSatisfy((name, state) -> assertThat(state).as(name).isEqualTo("ACTIVE"));
    }

    @Test
    void everyComponentIsSatisfied(Container container) {
        assertThat(container.ask("components")).anyMatch(name -> name.startsWith("org.hearth.core"));
        assertThat(container.ask("unsatisfied")).isEmpty();
    }

    @Test
    void removingAndInstallingAPlugInChangesNoOtherBundle(Container container) {
        Map<String, String> before = container.bundles();

        String location = container.ask("uninstall " + EPDS).getFirst();
        Map<String, String> without = container.bundles();
        container.ask("install " + location);

        assertThat(without).doesNotContainKey(EPDS).hasSize(before.size() - 1);
        assertThat(before).containsAllEntriesOf(without);
        assertThat(container.bundles()).isEqualTo(before);
        assertThat(container.ask("unsatisfied")).isEmpty();
    }
}
