package org.hearth.core.definition;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearth.core.definition.Piece.Kind;
import org.hearth.core.definition.Piece.Mapping;
import org.hearth.core.definition.Piece.Scalar;
import org.hearth.core.definition.Piece.Sequence;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Makes a tree of a YAML text. Values are taken as YAML 1.2 takes them ({@code yes} and {@code on} are words). What has
 * no place in a definition is refused: keys that occur twice, references ({@code &} and {@code *}), which can blow a small
 * file up to any size, and type tags, which can name Java classes.
 */
final class YamlText {
    /** The longest text that is read, in characters; the largest instruments need a tenth of it. */
    static final int LONGEST = 1_000_000;

    /** The longest single value, in characters: a page of text several times over. */
    static final int LONGEST_VALUE = 10_000;

    /** The most keys or elements in one place; conversion tables need a few hundred. */
    static final int MOST_ENTRIES = 2_000;

    private static final int DEEPEST = 20;
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

    private final Findings findings;

    private YamlText(Findings findings) {
        this.findings = findings;
    }

    /**
     * Reads a text.
     *
     * @throws org.hearth.api.casework.InvalidInput if it is not a YAML file of keys and values
     */
    static Mapping read(String source, String text) {
        Findings findings = new Findings(source);
        Node root = compose(findings, text);
        findings.refuse();
        if (!(root instanceof MappingNode)) {
            findings.add(
                    1,
                    "",
                    "expected keys and values, such as 'id: gad7', but found "
                            + (root == null
                                    ? "an empty file"
                                    : root instanceof SequenceNode ? "a list" : "only words"));
        } else if (new YamlText(findings).piece(root, "", 0) instanceof Mapping mapping && findings.isEmpty()) {
            return mapping;
        }
        findings.refuse();
        throw new IllegalStateException(source + ": a tree without a root");
    }

    private static @org.jspecify.annotations.Nullable Node compose(Findings findings, String text) {
        if (text.length() > LONGEST) {
            findings.add(
                    0,
                    "",
                    "expected at most " + LONGEST + " characters, but found " + text.length()
                            + "; a definition holds one instrument or intervention, not data");
            return null;
        }
        int broken = text.indexOf('\uFFFD');
        if (broken >= 0) {
            findings.add(
                    Unreadable.line(text, broken),
                    "",
                    "expected UTF-8, but found bytes that are not; save the file as UTF-8");
            return null;
        }
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        options.setNestingDepthLimit(DEEPEST);
        // references are refused one by one, with their lines, and never followed
        options.setMaxAliasesForCollections(LONGEST);
        try {
            return new Yaml(options).compose(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            findings.add(line, "", Unreadable.words(e, text));
        } catch (ReaderException e) {
            findings.add(Unreadable.line(text, e.getPosition()), "", Unreadable.words(e));
        } catch (YAMLException e) {
            int line = Unreadable.tooDeep(text, DEEPEST);
            findings.add(
                    line,
                    "",
                    line > 0
                            ? "expected at most " + DEEPEST
                                    + " levels within each other, but found more; a definition needs"
                                    + " six: look for brackets that are not closed"
                            : "expected YAML, but it cannot be read: " + e.getMessage());
        }
        return null;
    }

    private Piece piece(Node node, String field, int depth) {
        int line = node.getStartMark().getLine() + 1;
        if (node.getAnchor() != null) {
            findings.add(
                    line,
                    field,
                    "expected no references, but found '&" + node.getAnchor()
                            + "'; write the value out where it is used");
            return new Scalar(line, field, "", Kind.EMPTY);
        }
        if (node instanceof CollectionNode<?> collection
                && collection.getValue().size() > MOST_ENTRIES) {
            findings.add(
                    line,
                    field,
                    "expected at most " + MOST_ENTRIES + " entries in one place, but found "
                            + collection.getValue().size() + "; a definition holds one instrument or intervention, not"
                            + " data");
            return new Scalar(line, field, "", Kind.EMPTY);
        }
        return switch (node) {
            case MappingNode mapping -> mapping(mapping, line, field, depth);
            case SequenceNode sequence -> sequence(sequence, line, field, depth);
            case ScalarNode scalar -> scalar(scalar, line, field);
            default -> throw new IllegalStateException("unknown node " + node.getNodeId());
        };
    }

    private Mapping mapping(MappingNode node, int line, String field, int depth) {
        Map<String, Piece> entries = new LinkedHashMap<>();
        Map<String, Integer> keyLines = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            int keyLine = tuple.getKeyNode().getStartMark().getLine() + 1;
            if (!(tuple.getKeyNode() instanceof ScalarNode keyNode)) {
                findings.add(keyLine, field, "expected a name before the colon, but found a list or braces");
                continue;
            }
            String key = Spelling.key(keyNode.getValue());
            String within = field.isEmpty() ? key : field + "." + key;
            Integer before = keyLines.putIfAbsent(key, keyLine);
            if (before != null) {
                findings.add(keyLine, within, "this key is already on line " + before + "; keep one of the two");
                continue;
            }
            entries.put(key, piece(tuple.getValueNode(), within, depth + 1));
        }
        return new Mapping(line, field, entries, keyLines);
    }

    private Sequence sequence(SequenceNode node, int line, String field, int depth) {
        List<Piece> elements = new ArrayList<>();
        for (Node element : node.getValue()) {
            elements.add(piece(element, field + "." + name(element, elements.size() + 1), depth + 1));
        }
        return new Sequence(line, field, elements);
    }

    /** What people call a list's element: its id or number, or else its place. */
    private static String name(Node element, int place) {
        if (element instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key
                        && tuple.getValueNode() instanceof ScalarNode value
                        && (key.getValue().equals("id")
                                || key.getValue().equals("key")
                                || key.getValue().equals("number"))
                        && value.getValue().matches("[A-Za-z0-9_-]{1,40}")) {
                    return value.getValue();
                }
            }
        }
        return String.valueOf(place);
    }

    private Scalar scalar(ScalarNode node, int line, String field) {
        String text = node.getValue();
        if (text.length() > LONGEST_VALUE) {
            findings.add(
                    line,
                    field,
                    "expected at most " + LONGEST_VALUE + " characters in one value, but found " + text.length()
                            + "; shorten it");
            return new Scalar(line, field, "", Kind.EMPTY);
        }
        if (node.getScalarStyle() != ScalarStyle.PLAIN) {
            return new Scalar(line, field, text, Kind.TEXT);
        }
        if (!node.getTag().startsWith(Tag.PREFIX)) {
            findings.add(
                    line,
                    field,
                    "expected a plain value, but found the tag '"
                            + node.getTag().getValue() + "'; remove it");
        }
        Kind kind = kind(text);
        if (kind == Kind.NUMBER && Double.isInfinite(Double.parseDouble(text))) {
            findings.add(line, field, "expected a number that can be computed with, but found '" + text + "'");
        }
        return new Scalar(line, field, text, kind);
    }

    private static Kind kind(String text) {
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> Kind.EMPTY;
            case "true", "True", "TRUE", "false", "False", "FALSE" -> Kind.FLAG;
            default -> NUMBER.matcher(text).matches() ? Kind.NUMBER : Kind.TEXT;
        };
    }
}
