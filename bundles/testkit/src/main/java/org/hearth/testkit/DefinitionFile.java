package org.hearth.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import org.hearth.api.casework.Definitions;

/** A plug-in's definition file on the class path of its test. */
final class DefinitionFile {
    private DefinitionFile() {}

    /** The reader, found without OSGi. */
    static Definitions reader() {
        return ServiceLoader.load(Definitions.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No reader of definitions is on the class path; add org.hearth.core in test scope"));
    }

    /** The text of the file of that name at the root of the class path. */
    static String text(Class<?> test, String name) {
        try (InputStream in = test.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path; it belongs in src/main/resources");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
