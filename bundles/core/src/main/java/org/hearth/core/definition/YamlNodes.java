package org.hearth.core.definition;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Maps, lists, words, numbers and truth values as YAML text. Words always stand in quotes, so that no word is taken for a number
 * or a truth value, whichever version of YAML the reader knows.
 */
final class YamlNodes {
    private YamlNodes() {}

    static String text(Map<String, Object> root) {
        DumperOptions options = new DumperOptions();
        options.setSplitLines(false);
        options.setAllowUnicode(true);
        StringWriter out = new StringWriter();
        new Yaml(options).serialize(mapping(root), out);
        return out.toString();
    }

    private static Node node(Object value) {
        return switch (value) {
            case Map<?, ?> map -> mapping(map);
            case List<?> list -> sequence(list);
            case Number number -> number(number);
            case Boolean flag -> scalar(Tag.BOOL, flag.toString(), ScalarStyle.PLAIN);
            default -> scalar(Tag.STR, value.toString(), ScalarStyle.DOUBLE_QUOTED);
        };
    }

    private static Node mapping(Map<?, ?> map) {
        List<NodeTuple> tuples = new ArrayList<>();
        map.forEach((key, value) ->
                tuples.add(new NodeTuple(scalar(Tag.STR, key.toString(), ScalarStyle.PLAIN), node(value))));
        return new MappingNode(Tag.MAP, tuples, FlowStyle.BLOCK);
    }

    /** A list of numbers stands on one line, other lists on a line each. */
    private static Node sequence(List<?> list) {
        boolean numbers = list.stream().allMatch(Number.class::isInstance);
        return new SequenceNode(
                Tag.SEQ, list.stream().map(YamlNodes::node).toList(), numbers ? FlowStyle.FLOW : FlowStyle.BLOCK);
    }

    /** The shortest digits that give just this number again, without an exponent. */
    private static Node number(Number number) {
        double value = number.doubleValue();
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? scalar(Tag.INT, String.valueOf((long) value), ScalarStyle.PLAIN)
                : scalar(Tag.FLOAT, new BigDecimal(Double.toString(value)).toPlainString(), ScalarStyle.PLAIN);
    }

    private static Node scalar(Tag tag, String text, ScalarStyle style) {
        return new ScalarNode(tag, text, null, null, style);
    }
}
