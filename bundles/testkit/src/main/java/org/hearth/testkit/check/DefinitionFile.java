package org.hearth.testkit.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.ServiceLoader;
import org.hearth.api.casework.Definitions;

/**
 * A plug-in's definition file on the class path of its test.
 *
 * @param name its name, for messages
 * @param text what it says
 */
public record DefinitionFile(String name, String text) {

    /** The file of that name at the root of the class path, or empty when there is none. */
    public static Optional<DefinitionFile> find(Class<?> test, String name) {
        try (InputStream in = test.getResourceAsStream("/" + name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new DefinitionFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The file, which must be there.
     *
     * @param name what it is called when it is not
     */
    public static DefinitionFile require(Optional<DefinitionFile> found, String name) {
        return found.orElseThrow(() -> new AssertionError(name
                + ": expected it at the root of the class path, but it is not there; put it into src/main/resources, or"
                + " override the method that gives the plug-in"));
    }

    /** The reader of definitions, found without OSGi. */
    public static Definitions reader() {
        return ServiceLoader.load(Definitions.class)
                .findFirst()
                .orElseThrow(() -> new AssertionError("expected a reader of definitions on the class path, but found"
                        + " none; add org.hearth.core to the test's dependencies"));
    }

    /** Where its fields are. */
    public Place place() {
        Definitions reader = reader();
        return new Place(name, field -> reader.line(text, field));
    }
}
