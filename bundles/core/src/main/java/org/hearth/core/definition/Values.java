package org.hearth.core.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.core.definition.Piece.Kind;
import org.hearth.core.definition.Piece.Mapping;
import org.hearth.core.definition.Piece.Scalar;
import org.hearth.core.definition.Piece.Sequence;

/**
 * What pieces say, as numbers, words and lists. A piece of another shape gives nothing: the schema has said so already.
 */
final class Values {
    private static final Pattern SPAN = Pattern.compile("\\s*(-?[0-9.]+)\\s*(?:-|–|to|\\.\\.)\\s*(-?[0-9.]+)\\s*");

    private Values() {}

    static Optional<Double> number(Piece piece) {
        return piece instanceof Scalar scalar && scalar.kind() == Kind.NUMBER
                ? Optional.of(scalar.number())
                : Optional.empty();
    }

    static Optional<Double> number(Mapping mapping, String key) {
        return mapping.get(key).flatMap(Values::number);
    }

    /** A whole number that fits an int. */
    static Optional<Integer> whole(Piece piece) {
        return number(piece)
                .filter(number -> number == Math.rint(number) && Math.abs(number) <= Integer.MAX_VALUE)
                .map(Double::intValue);
    }

    static Optional<String> text(Piece piece) {
        return piece instanceof Scalar scalar && !scalar.isEmpty()
                ? Optional.of(scalar.text().strip())
                : Optional.empty();
    }

    /** Whether the key says yes; the given answer when it is not there. */
    static boolean flag(Mapping mapping, String key, boolean otherwise) {
        return mapping.get(key)
                .flatMap(Values::text)
                .map(text -> text.equalsIgnoreCase("true") || text.equals("yes"))
                .orElse(otherwise);
    }

    static List<Piece> list(Mapping mapping, String key) {
        return mapping.get(key).map(Values::list).orElse(List.of());
    }

    static List<Piece> list(Piece piece) {
        return piece instanceof Sequence sequence ? sequence.elements() : List.of();
    }

    /** The elements that are made of keys and values. */
    static List<Mapping> mappings(Mapping mapping, String key) {
        List<Mapping> mappings = new ArrayList<>();
        for (Piece piece : list(mapping, key)) {
            if (piece instanceof Mapping element) {
                mappings.add(element);
            }
        }
        return mappings;
    }

    static Optional<Mapping> mapping(Mapping mapping, String key) {
        return mapping.get(key).filter(Mapping.class::isInstance).map(Mapping.class::cast);
    }

    /** Two numbers written as words: {@code 0-21}, {@code 0 to 21}, {@code 0..21}. */
    static Optional<double[]> span(String text) {
        Matcher matcher = SPAN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new double[] {Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2))});
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** A number as people write it: without {@code .0}. */
    static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.valueOf((long) number)
                : String.valueOf(number);
    }
}
