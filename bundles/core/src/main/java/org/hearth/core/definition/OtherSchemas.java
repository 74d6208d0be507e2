package org.hearth.core.definition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.api.casework.InvalidInput;
import org.hearth.api.casework.Problem;
import org.hearth.core.definition.Piece.Mapping;

/** The schemas of another Hearth, to see what it would say of the definition files that are here. */
public final class OtherSchemas {
    private final Map<String, Schema> schemas = new HashMap<>();

    /** @param schemas the text of each schema by its name, such as {@code instrument} */
    public OtherSchemas(Map<String, String> schemas) {
        schemas.forEach((name, text) -> this.schemas.put(name, new Schema(text)));
    }

    /**
     * What the schema of that name does not allow in a file.
     *
     * @param source the name that errors give to the text
     * @return nothing as well when there is no such schema
     */
    public List<Problem> problems(String name, String source, String yaml) {
        Schema schema = schemas.get(name);
        if (schema == null) {
            return List.of();
        }
        Findings findings = new Findings(source);
        try {
            Mapping file = YamlText.read(source, yaml);
            schema.check(file, findings);
            findings.refuse();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.problems();
        }
    }
}
