package org.hearth.core.definition;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.SimpleType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.core.definition.Piece.Kind;
import org.hearth.core.definition.Piece.Mapping;
import org.hearth.core.definition.Piece.Scalar;
import org.hearth.core.definition.Piece.Sequence;

/**
 * A piece as the schema validator sees it.
 *
 * @param piece the piece
 * @param pointer where it is, as a JSON pointer
 */
record SchemaNode(Piece piece, String pointer) implements JsonNode {

    /** Lets the validator read schemas and files by the same rules. */
    static final JsonNodeFactory FACTORY = new JsonNodeFactory() {
        @Override
        public JsonNode wrap(Object node) {
            return node instanceof JsonNode wrapped ? wrapped : new SchemaNode((Piece) node, "");
        }

        @Override
        public JsonNode create(String text) {
            return new SchemaNode(YamlText.read("schema", text), "");
        }
    };

    @Override
    public String getJsonPointer() {
        return pointer;
    }

    @Override
    public SimpleType getNodeType() {
        return switch (piece) {
            case Mapping mapping -> SimpleType.OBJECT;
            case Sequence sequence -> SimpleType.ARRAY;
            case Scalar scalar ->
                switch (scalar.kind()) {
                    case TEXT -> SimpleType.STRING;
                    case NUMBER ->
                        asNumber().stripTrailingZeros().scale() <= 0 ? SimpleType.INTEGER : SimpleType.NUMBER;
                    case FLAG -> SimpleType.BOOLEAN;
                    case EMPTY -> SimpleType.NULL;
                };
        };
    }

    private String text() {
        return piece instanceof Scalar scalar ? scalar.text() : "";
    }

    @Override
    public boolean asBoolean() {
        return text().equalsIgnoreCase("true");
    }

    @Override
    public String asString() {
        return text();
    }

    @Override
    public BigInteger asInteger() {
        return asNumber().toBigInteger();
    }

    @Override
    public BigDecimal asNumber() {
        return piece instanceof Scalar scalar && scalar.kind() == Kind.NUMBER
                ? new BigDecimal(scalar.text())
                : BigDecimal.ZERO;
    }

    @Override
    public List<JsonNode> asArray() {
        List<JsonNode> nodes = new ArrayList<>();
        if (piece instanceof Sequence sequence) {
            for (Piece element : sequence.elements()) {
                nodes.add(new SchemaNode(element, pointer + "/" + nodes.size()));
            }
        }
        return nodes;
    }

    @Override
    public Map<String, JsonNode> asObject() {
        Map<String, JsonNode> nodes = new LinkedHashMap<>();
        if (piece instanceof Mapping mapping) {
            mapping.entries().forEach((key, value) -> {
                // a key without a value counts as left out
                if (!(value instanceof Scalar scalar && scalar.isEmpty())) {
                    nodes.put(key, new SchemaNode(value, pointer + "/" + JsonNode.encodeJsonPointer(key)));
                }
            });
        }
        return nodes;
    }
}
