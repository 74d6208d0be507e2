package org.hearth.core.definition;

import java.util.List;
import java.util.Optional;
import org.hearth.api.instrument.Combination;
import org.hearth.api.instrument.Option;
import org.hearth.core.definition.Piece.Mapping;
import org.hearth.core.definition.Piece.Scalar;

/** The lowest and the highest score. */
record Span(double min, double max) {

    /** What a {@code range} says: {@code [0, 21]}, {@code {min: 0, max: 21}} or {@code 0-21}. */
    static Optional<Span> read(Piece piece) {
        return switch (piece) {
            case Mapping mapping -> of(Values.number(mapping, "min"), Values.number(mapping, "max"));
            case Piece.Sequence sequence
            when sequence.elements().size() == 2 ->
                of(
                        Values.number(sequence.elements().getFirst()),
                        Values.number(sequence.elements().getLast()));
            case Piece.Sequence other -> Optional.empty();
            case Scalar scalar -> Values.span(scalar.text()).map(ends -> new Span(ends[0], ends[1]));
        };
    }

    /** The scores that single items can have; empty when not all are known. */
    static Optional<Span> ofOptions(List<Integer> numbers, ItemsReader items) {
        if (numbers.isEmpty()
                || numbers.stream().anyMatch(number -> items.options(number).isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Span(
                numbers.stream()
                        .mapToDouble(number -> lowest(items.options(number)))
                        .min()
                        .orElse(0),
                numbers.stream()
                        .mapToDouble(number -> highest(items.options(number)))
                        .max()
                        .orElse(0)));
    }

    /** The scores that the scale can have; empty when the answers of its items are not all known. */
    static Optional<Span> reachable(List<Integer> numbers, ItemsReader items, Combination combination) {
        if (ofOptions(numbers, items).isEmpty()) {
            return Optional.empty();
        }
        double low = numbers.stream()
                .mapToDouble(number -> lowest(items.options(number)))
                .sum();
        double high = numbers.stream()
                .mapToDouble(number -> highest(items.options(number)))
                .sum();
        return Optional.of(
                switch (combination) {
                    case Combination.Sum sum -> new Span(low, high);
                    case Combination.Mean(double factor) ->
                        new Span(factor * low / numbers.size(), factor * high / numbers.size());
                    case Combination.Table(var values) ->
                        new Span(
                                values.values().stream()
                                        .mapToDouble(v -> v)
                                        .min()
                                        .orElse(low),
                                values.values().stream()
                                        .mapToDouble(v -> v)
                                        .max()
                                        .orElse(high));
                });
    }

    boolean holds(Span other) {
        return min <= other.min + 1e-9 && other.max <= max + 1e-9;
    }

    private static Optional<Span> of(Optional<Double> low, Optional<Double> high) {
        return low.isPresent() && high.isPresent() ? Optional.of(new Span(low.get(), high.get())) : Optional.empty();
    }

    private static double lowest(List<Option> options) {
        return options.stream().mapToDouble(Option::score).min().orElse(0);
    }

    private static double highest(List<Option> options) {
        return options.stream().mapToDouble(Option::score).max().orElse(0);
    }

    @Override
    public String toString() {
        return Values.plain(min) + " to " + Values.plain(max);
    }
}
