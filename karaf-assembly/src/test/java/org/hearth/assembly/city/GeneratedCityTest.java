package org.hearth.assembly.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hearth.assembly.archetype.Page;
import org.hearth.assembly.archetype.Terminal;
import org.hearth.assembly.boot.Hearth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one line of the documentation makes a city's project that builds, tests and boots without an edit. */
class GeneratedCityTest {

    @Test
    void oneLineMakesADistributionThatStartsWithItsOwnPlugIns(@TempDir Path outside) {
        String line = Page.of("docs/developer/replicate.md").commands("One line");
        assertThat(line.strip()).doesNotContain("\n");
        new Terminal(outside).run(line);
        Path archive = new CityProject(outside.resolve("harbour")).build();

        try (Hearth city = Hearth.unpack("harbour", archive).start()) {
            assertThat(city.console("hearth:plugins"))
                    .contains(" calm-evenings ", " pram-walk ", " families-reached ", " outcome-change ");
            assertThat(city.bundles())
                    .allSatisfy((name, state) -> assertThat(state).as(name).endsWith("Active"));
            assertThat(city.complaints()).isEmpty();
        }
    }
}
