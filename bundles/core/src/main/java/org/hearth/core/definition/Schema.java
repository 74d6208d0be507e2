package org.hearth.core.definition;

import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.core.definition.Piece.Mapping;
import org.hearth.core.definition.Piece.Scalar;
import org.hearth.core.definition.Piece.Sequence;

/** One of the published schemas: checks the shape of a file and says in plain English what is wrong, line by line. */
final class Schema {
    /** What the validator says in addition to the error that matters. */
    private static final Set<String> ECHOES = Set.of("if", "allOf", "$ref", "properties", "items");

    private final Mapping schema;
    private final Validator validator;
    private final URI uri;

    Schema(String text) {
        schema = YamlText.read("schema", text);
        validator = new ValidatorFactory()
                .withJsonNodeFactory(SchemaNode.FACTORY)
                .withDisabledSchemaValidation(true) // a test holds each schema against its meta-schema
                .createValidator();
        uri = validator.registerSchema((Object) schema);
    }

    /** The schema of that name from the bundle's resources. */
    static Schema named(String name) {
        String path = "/org/hearth/schema/" + name + ".schema.json";
        try (InputStream in = Schema.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is missing from the bundle");
            }
            return new Schema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds everything about the file's shape that the schema does not allow. */
    void check(Mapping file, Findings findings) {
        for (Error error : validator.validate(uri, (Object) file).getErrors()) {
            String keyword = error.getKeyword();
            if (findings.areMany()) {
                return;
            }
            if (error.getEvaluationPath().contains("/if/") || (keyword != null && ECHOES.contains(keyword))) {
                continue;
            }
            if (keyword == null) {
                unknownKey(file, error, findings);
            } else if (keyword.equals("required")) {
                missingKeys(file, error, findings);
            } else {
                Piece where = at(file, error.getInstanceLocation());
                findings.add(
                        where, "expected " + expected(rule(error.getSchemaLocation())) + ", but found " + found(where));
            }
        }
    }

    private void unknownKey(Mapping file, Error error, Findings findings) {
        String pointer = error.getInstanceLocation();
        int slash = pointer.lastIndexOf('/');
        String key = unescaped(pointer.substring(slash + 1));
        if (!(at(file, pointer.substring(0, slash)) instanceof Mapping parent)) {
            return;
        }
        String place = error.getSchemaLocation();
        List<String> known = rule(place.substring(0, place.lastIndexOf('/')))
                .flatMap(rule -> rule.get("properties"))
                .map(properties -> List.copyOf(((Mapping) properties).entries().keySet()))
                .orElse(List.of());
        findings.add(
                parent.keyLines().getOrDefault(key, parent.line()),
                parent.field().isEmpty() ? key : parent.field() + "." + key,
                "there is no such key here; "
                        + Nearest.to(key, known)
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse("expected one of " + String.join(", ", known)));
    }

    private void missingKeys(Mapping file, Error error, Findings findings) {
        if (at(file, error.getInstanceLocation()) instanceof Mapping where
                && rule(error.getSchemaLocation())
                                .flatMap(rule -> rule.get("required"))
                                .orElse(null)
                        instanceof Sequence required) {
            for (Piece key : required.elements()) {
                if (key instanceof Scalar name && where.get(name.text()).isEmpty()) {
                    findings.add(
                            where.line(),
                            where.field().isEmpty() ? name.text() : where.field() + "." + name.text(),
                            "expected '" + name.text() + ":', but it is missing; add it");
                }
            }
        }
    }

    private static String expected(Optional<Mapping> rule) {
        return rule.map(found -> found.text("x-expected"))
                .filter(text -> !text.isEmpty())
                .orElse("something else");
    }

    private static String found(Piece piece) {
        return piece instanceof Sequence sequence
                ? switch (sequence.elements().size()) {
                    case 0 -> "an empty list";
                    case 1 -> "a list of one";
                    default -> "a list of " + sequence.elements().size();
                }
                : piece.shown();
    }

    private Optional<Mapping> rule(String schemaLocation) {
        String pointer = schemaLocation.substring(schemaLocation.indexOf('#') + 1);
        return at(schema, pointer) instanceof Mapping mapping ? Optional.of(mapping) : Optional.empty();
    }

    /** The piece that a JSON pointer names; the nearest one above where the pointer names a key. */
    private static Piece at(Piece root, String pointer) {
        Piece piece = root;
        for (String step : steps(pointer)) {
            Piece next = switch (piece) {
                case Mapping mapping -> mapping.entries().get(step);
                case Sequence sequence -> sequence.elements().get(Integer.parseInt(step));
                case Scalar scalar -> null;
            };
            if (next == null) {
                return piece;
            }
            piece = next;
        }
        return piece;
    }

    private static List<String> steps(String pointer) {
        List<String> steps = new ArrayList<>();
        for (String step : pointer.split("/", -1)) {
            steps.add(unescaped(step));
        }
        steps.removeFirst();
        return steps;
    }

    private static String unescaped(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}
