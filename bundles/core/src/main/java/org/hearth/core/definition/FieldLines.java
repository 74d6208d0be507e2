package org.hearth.core.definition;

import java.util.HashMap;
import java.util.Map;
import org.hearth.core.definition.Piece.Mapping;
import org.hearth.core.definition.Piece.Scalar;
import org.hearth.core.definition.Piece.Sequence;

/** Where the fields of one file stand, by the names that problems give them. */
final class FieldLines {
    private final Map<String, Integer> lines = new HashMap<>();

    FieldLines(Mapping file) {
        add(file);
    }

    /** The line of that field or of the nearest one around it that is there; 0 when there is none. */
    int of(String field) {
        String nearest = field;
        while (!nearest.isEmpty()) {
            Integer line = lines.get(nearest);
            if (line != null) {
                return line;
            }
            nearest = nearest.substring(0, Math.max(0, nearest.lastIndexOf('.')));
        }
        return 0;
    }

    private void add(Piece piece) {
        switch (piece) {
            case Mapping mapping ->
                mapping.entries().forEach((key, value) -> {
                    // the key's line, because what belongs to it often begins on the next one
                    lines.put(value.field(), mapping.keyLines().getOrDefault(key, value.line()));
                    add(value);
                });
            case Sequence sequence ->
                sequence.elements().forEach(element -> {
                    lines.putIfAbsent(element.field(), element.line());
                    add(element);
                });
            case Scalar scalar -> lines.putIfAbsent(scalar.field(), scalar.line());
        }
    }
}
