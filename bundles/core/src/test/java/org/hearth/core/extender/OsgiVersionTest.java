package org.hearth.core.extender;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OsgiVersionTest {
    @ParameterizedTest
    @CsvSource({
        "1.2.3, 1.2.3",
        "2, 2.0.0",
        "2024, 2024.0.0",
        "1.2-beta, 1.2.0.beta",
        "1.2.3.4, 1.2.3.4",
        "1.0-a b, 1.0.0.a_b",
        "99999999999, 999999999.0.0.99",
        "draft, 0.0.0.draft"
    })
    void takesWhatADefinitionCallsItsVersion(String version, String expected) {
        assertThat(OsgiVersion.of(version)).hasToString(expected);
    }
}
