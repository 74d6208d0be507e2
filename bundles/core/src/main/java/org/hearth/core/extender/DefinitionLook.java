package org.hearth.core.extender;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.hearth.api.casework.InvalidInput;
import org.hearth.api.casework.Plugin;
import org.hearth.core.definition.YamlDefinitions;

/** Looks at a definition file: reads it whole, and holds it against its schema and its own examples. */
final class DefinitionLook {
    private final YamlDefinitions definitions;

    DefinitionLook(YamlDefinitions definitions) {
        this.definitions = definitions;
    }

    /** @throws IOException if it cannot be read */
    Look at(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        byte[] bytes = SettledFile.read(file, Utf8.LARGEST);
        Plugin.Kind listed = Plugin.Kind.UNKNOWN;
        try {
            String text = Utf8.read(name, new ByteArrayInputStream(bytes));
            Optional<Kind> kind = Kind.of(name, text);
            if (kind.isEmpty()) {
                return Look.Unfit.because(Plugin.Kind.UNKNOWN, name, notTold(text));
            }
            listed = kind.get().listed();
            Described it = Described.read(definitions, kind.get(), name, text);
            DefinitionBundle bundle = new DefinitionBundle(name, it.kind(), it.id(), it.version(), bytes);
            return new Look.Fit(listed, bundle::jar, SettledFile.digest(bytes));
        } catch (InvalidInput invalid) {
            return new Look.Unfit(listed, invalid.problems());
        }
    }

    private static String notTold(String text) {
        return "expected an instrument, an intervention or a wording pack, but "
                + (text.isBlank() ? "the file is empty" : "found none of the keys that tell which it is")
                + "; an instrument has 'scales:' at the beginning of a line, an intervention 'delivery:', a wording pack"
                + " 'instrument:'";
    }
}
