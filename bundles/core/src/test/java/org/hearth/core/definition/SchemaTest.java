package org.hearth.core.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    @ParameterizedTest
    @ValueSource(strings = {"instrument", "intervention", "wording"})
    void isASchemaItself(String name) throws Exception {
        Validator validator =
                new ValidatorFactory().withJsonNodeFactory(SchemaNode.FACTORY).createValidator();
        try (InputStream in = getClass().getResourceAsStream("/org/hearth/schema/" + name + ".schema.json")) {
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(validator
                            .validate(URI.create("https://json-schema.org/draft/2020-12/schema"), schema)
                            .getErrors())
                    .isEmpty();
            assertThat(validator.registerSchema(schema))
                    .hasToString("https://hearth.invalid/schema/" + name + ".schema.json");
        }
    }
}
