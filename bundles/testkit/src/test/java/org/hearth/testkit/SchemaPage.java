package org.hearth.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * The reference page of a definition file, made of its schema: every field with what it takes, whether it is needed, what
 * holds when it is left out, what it means, an example and the error that it gives.
 */
final class SchemaPage {
    static final List<String> KINDS = List.of("instrument", "intervention", "wording");

    private static final Path SCHEMAS = Path.of("src/main/resources/org/hearth/schema");
    private static final Path PAGES = Path.of("../../docs/developer");

    private final String kind;
    private final Map<?, ?> schema;
    private final StringBuilder page = new StringBuilder();

    private SchemaPage(String kind, Map<?, ?> schema) {
        this.kind = kind;
        this.schema = schema;
    }

    /** Writes the pages anew. */
    static void write() throws IOException {
        for (String kind : KINDS) {
            Files.writeString(file(kind), text(kind));
        }
    }

    static Path file(String kind) {
        return PAGES.resolve(kind + "-yaml.md");
    }

    static String text(String kind) throws IOException {
        // JSON is YAML
        Map<?, ?> schema = new Yaml().load(Files.readString(SCHEMAS.resolve(kind + ".schema.json")));
        return new SchemaPage(kind, schema).written();
    }

    private String written() {
        line("# `" + kind + ".yaml`, field by field");
        line("");
        line("<!-- Made of bundles/testkit/src/main/resources/org/hearth/schema/" + kind
                + ".schema.json; change that, then run");
        line("     ./mvnw -q -o -f bundles/testkit/pom.xml test -Dtest=SchemaPagesTest -Dhearth.pages=write -->");
        line("");
        line(string(schema, "description")
                + " A short file with notes is in [the testkit](../../bundles/testkit/README.md).");
        line("");
        line(
                "A field is named by its path: `[]` stands for an element of a list, `<name>` for a name of your own. Whatever is"
                        + " wrong is said with file, line and path, as in `my." + kind
                        + ".yaml:12: title: expected words, but found a"
                        + " list of 2`; the line *error* below gives the words.");
        fields(schema, "");
        return page.toString();
    }

    private void fields(Map<?, ?> object, String path) {
        Set<?> required = Set.copyOf(object.get("required") instanceof List<?> list ? list : List.of());
        map(object, "properties").forEach((key, node) -> field(path + key, merged(node), required.contains(key)));
    }

    private void field(String path, Map<?, ?> node, boolean required) {
        line("");
        line("## `" + path + "`");
        line(string(node, "description"));
        line("");
        line("| takes | needed | when left out | example |");
        line("|---|---|---|---|");
        line("| " + types(node) + " | " + (required ? "yes" : "no") + " | " + leftOut(node, required) + " | "
                + example(path, node) + " |");
        line("");
        line("*Error:* " + errors(node, required, path));
        if (!string(node, "description").startsWith("Another name")) {
            within(path, node);
        }
    }

    /** What stands below a field: of keys and values, of the elements of a list, of names of one's own. */
    private void within(String path, Map<?, ?> node) {
        for (Map<?, ?> form : forms(node)) {
            fields(form, path + ".");
            if (form.get("items") instanceof Map<?, ?> items) {
                element(path + "[]", merged(items));
            }
            if (form.get("additionalProperties") instanceof Map<?, ?> values) {
                element(path + "." + (path.equals("translations") ? "<language>" : "<name>"), merged(values));
            }
        }
    }

    private void element(String path, Map<?, ?> node) {
        for (Map<?, ?> form : forms(node)) {
            fields(form, path + ".");
            if (form.get("items") instanceof Map<?, ?> items) {
                element(path + "[]", merged(items));
            }
        }
    }

    /** The forms that a value may take: of a schema that decides by the shape, both sides. */
    private List<Map<?, ?>> forms(Map<?, ?> node) {
        if (!node.containsKey("if") || node.containsKey("properties")) {
            return List.of(node);
        }
        List<Map<?, ?>> forms = new ArrayList<>();
        for (String side : List.of("then", "else")) {
            if (node.get(side) instanceof Map<?, ?> other) {
                forms.addAll(forms(merged(other)));
            }
        }
        return forms;
    }

    private String types(Map<?, ?> node) {
        return String.join(
                ", or ", forms(node).stream().map(this::type).distinct().toList());
    }

    private String type(Map<?, ?> form) {
        if (form.get("enum") instanceof List<?> words) {
            return words.contains(true)
                    ? "`true` or `false`"
                    : String.join(
                            ", ", words.stream().map(word -> "`" + word + "`").toList());
        }
        Object type = form.get("type");
        if (type == null) {
            return form.containsKey("items") ? "list" : form.containsKey("properties") ? "keys and values" : "number";
        }
        return type instanceof List<?> several
                ? several.contains("string") ? "words" : "number or nothing"
                : switch (String.valueOf(type)) {
                    case "string" -> "words";
                    case "number" -> "number";
                    case "integer" -> "whole number";
                    case "array" -> "list";
                    default -> "keys and values";
                };
    }

    private String errors(Map<?, ?> node, boolean required, String path) {
        List<String> errors = new ArrayList<>();
        if (required) {
            errors.add("`expected '" + path.substring(path.lastIndexOf('.') + 1) + ":', but it is missing; add it`");
        }
        forms(node).stream()
                .map(form -> String.valueOf(form.get("x-expected")))
                .filter(expected -> !expected.equals("null"))
                .distinct()
                .forEach(expected -> errors.add("`expected " + expected + ", but found …`"));
        return errors.isEmpty() ? "none of its own" : String.join(" · ", errors);
    }

    private static String leftOut(Map<?, ?> node, boolean required) {
        Object otherwise = node.get("default");
        return required
                ? "–"
                : otherwise == null
                        ? "see above"
                        : otherwise.equals("") || otherwise instanceof List<?> || otherwise instanceof Map<?, ?>
                                ? "none"
                                : "`" + otherwise + "`";
    }

    private static String example(String path, Map<?, ?> node) {
        if (!(node.get("examples") instanceof List<?> examples)) {
            throw new IllegalStateException(path + ": expected 'examples' in the schema, but there are none; add one");
        }
        DumperOptions flow = new DumperOptions();
        flow.setDefaultFlowStyle(DumperOptions.FlowStyle.FLOW);
        flow.setWidth(1000);
        flow.setAllowUnicode(true);
        String key = path.substring(path.lastIndexOf('.') + 1);
        return "`" + key + ": " + new Yaml(flow).dump(examples.getFirst()).strip() + "`";
    }

    /** A node with what it refers to; its own words go first. */
    private Map<?, ?> merged(Object node) {
        Map<Object, Object> merged = new LinkedHashMap<>((Map<?, ?>) node);
        if (merged.remove("$ref") instanceof String reference) {
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            merged(map(schema, "$defs").get(name)).forEach(merged::putIfAbsent);
        }
        return merged;
    }

    private static Map<?, ?> map(Map<?, ?> node, String key) {
        return node.get(key) instanceof Map<?, ?> map ? map : Map.of();
    }

    private static String string(Map<?, ?> node, String key) {
        if (!(node.get(key) instanceof String words) || words.isBlank()) {
            throw new IllegalStateException(
                    "expected '" + key + "' in the schema, but it is missing: " + node.keySet());
        }
        return words;
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
