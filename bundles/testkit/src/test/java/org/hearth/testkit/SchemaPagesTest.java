package org.hearth.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference pages of the developer's guide say what the schemas say. */
class SchemaPagesTest {
    private static final String RENEW =
            "./mvnw -q -o -f bundles/testkit/pom.xml test -Dtest=SchemaPagesTest -Dhearth.pages=write";

    static List<String> kinds() {
        return SchemaPage.KINDS;
    }

    @BeforeAll
    static void writeThemWhenAsked() throws IOException {
        if ("write".equals(System.getProperty("hearth.pages"))) {
            SchemaPage.write();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aPageIsWhatItsSchemaGives(String kind) throws IOException {
        assertThat(SchemaPage.file(kind)).as("renew it with: %s", RENEW).exists();
        assertThat(Files.readString(SchemaPage.file(kind)))
                .as("docs/developer/%s-yaml.md differs from its schema; renew it with: %s", kind, RENEW)
                .isEqualTo(SchemaPage.text(kind));
    }
}
