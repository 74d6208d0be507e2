package org.hearth.core.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part of a YAML file that knows where it stands. */
sealed interface Piece {

    /** The line it begins on, from 1. */
    int line();

    /** The field as people name it, such as {@code scales.total.bands}; empty for the whole file. */
    String field();

    /** What it is, for messages: its text, or the kind of its content. */
    String shown();

    /**
     * Keys and values, in the order of the file.
     *
     * @param entries key to value
     * @param keyLines key to the line it stands on
     */
    record Mapping(int line, String field, Map<String, Piece> entries, Map<String, Integer> keyLines) implements Piece {

        /** The value under that key, or empty when it is not there or left blank. */
        Optional<Piece> get(String key) {
            return Optional.ofNullable(entries.get(key)).filter(piece -> !(piece instanceof Scalar s && s.isEmpty()));
        }

        /** The first of those keys that is there. */
        Optional<Piece> firstOf(String... keys) {
            for (String key : keys) {
                Optional<Piece> piece = get(key);
                if (piece.isPresent()) {
                    return piece;
                }
            }
            return Optional.empty();
        }

        /** The text under that key; an empty text when it is not there. */
        String text(String key) {
            return get(key) instanceof Optional<Piece> piece && piece.orElse(null) instanceof Scalar scalar
                    ? scalar.text().strip()
                    : "";
        }

        @Override
        public String shown() {
            return "keys and values";
        }
    }

    /** A list. */
    record Sequence(int line, String field, List<Piece> elements) implements Piece {
        @Override
        public String shown() {
            return "a list";
        }
    }

    /**
     * A single value.
     *
     * @param text as it stands in the file, without quotes
     * @param kind what YAML takes it for
     */
    record Scalar(int line, String field, String text, Kind kind) implements Piece {

        /** Whether nothing was written. */
        boolean isEmpty() {
            return kind == Kind.EMPTY;
        }

        /** The number; only for {@link Kind#NUMBER}. */
        double number() {
            return Double.parseDouble(text);
        }

        @Override
        public String shown() {
            return isEmpty() ? "nothing" : "'" + text + "'";
        }
    }

    /** What YAML takes a single value for. */
    enum Kind {
        /** Words, or anything in quotes. */
        TEXT,
        /** A number. */
        NUMBER,
        /** True or false. */
        FLAG,
        /** Nothing, or null. */
        EMPTY
    }
}
