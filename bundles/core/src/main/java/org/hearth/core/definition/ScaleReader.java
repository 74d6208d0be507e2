package org.hearth.core.definition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearth.api.instrument.Band;
import org.hearth.api.instrument.Caseness;
import org.hearth.api.instrument.Combination;
import org.hearth.api.instrument.Direction;
import org.hearth.api.instrument.MissingRule;
import org.hearth.api.instrument.Scale;
import org.hearth.core.definition.Piece.Mapping;
import org.hearth.core.definition.Piece.Sequence;

/** Reads one scale of an instrument. */
final class ScaleReader {
    private final Mapping piece;
    private final ItemsReader items;
    private final Findings findings;

    ScaleReader(Mapping piece, ItemsReader items, Findings findings) {
        this.piece = piece;
        this.items = items;
        this.findings = findings;
    }

    /** The scale, or empty when something is wrong with it, which has then been said. */
    Optional<Scale> read() {
        String id = piece.text("id");
        List<Integer> numbers = numbers();
        Combination combination = combination();
        Direction direction = direction();
        Optional<Span> span = span(numbers, combination);
        MissingRule missing = missing(numbers);
        if (span.isEmpty()) {
            return Optional.empty();
        }
        List<Band> bands = bands(span.get());
        Optional<Caseness> caseness = caseness(span.get(), direction);
        var norms = new NormsReader(piece, findings)
                .read(span.get().min(), span.get().max());
        if (!findings.isEmpty()) {
            return Optional.empty();
        }
        String title = piece.text("title");
        return Optional.of(new Scale(
                id,
                title.isEmpty() ? titled(id) : title,
                numbers,
                combination,
                direction,
                span.get().min(),
                span.get().max(),
                missing,
                bands,
                caseness,
                norms));
    }

    private static String titled(String id) {
        return id.substring(0, 1).toUpperCase(Locale.ROOT)
                + id.substring(1).replace('-', ' ').replace('_', ' ');
    }

    private List<Integer> numbers() {
        boolean scoresOnly = Values.flag(piece, "scores-only", false);
        Optional<Piece> listed = piece.get("items");
        if (listed.isEmpty()) {
            if (!scoresOnly && !items.isEmpty()) {
                findings.add(
                        piece,
                        "expected the scale's items, such as 'items: all' or 'items: [1, 2]', or 'scores-only: true'");
            }
            return List.of();
        }
        if (scoresOnly) {
            findings.add(listed.get(), "expected either 'items' or 'scores-only: true', but found both; remove one");
            return List.of();
        }
        return listed.get() instanceof Sequence sequence ? listed(sequence) : inWords(listed.get());
    }

    private List<Integer> listed(Sequence sequence) {
        List<Integer> numbers = new ArrayList<>();
        for (Piece element : sequence.elements()) {
            Optional<Integer> number = Values.whole(element);
            if (number.isPresent() && items.require(number.get(), element.line(), sequence.field())) {
                if (numbers.contains(number.get())) {
                    findings.add(element.line(), sequence.field(), "item " + number.get() + " is listed twice");
                }
                numbers.add(number.get());
            }
        }
        return numbers;
    }

    private List<Integer> inWords(Piece words) {
        String text = Values.text(words).orElse("");
        if (text.equals("all")) {
            return items.numbers();
        }
        return Values.span(text)
                .map(span -> IntStream.rangeClosed((int) span[0], (int) Math.min(span[1], span[0] + 1000))
                        .filter(number -> items.require(number, words.line(), words.field()))
                        .boxed()
                        .toList())
                .orElse(List.of());
    }

    private Combination combination() {
        Optional<Piece> combine = piece.get("combine");
        if (combine.orElse(null) instanceof Mapping mapping) {
            Map<Integer, Double> table = new HashMap<>();
            Values.mapping(mapping, "table")
                    .ifPresent(found -> found.entries()
                            .forEach((sum, score) -> Values.number(score)
                                    .filter(value -> sum.matches("-?[0-9]{1,9}"))
                                    .ifPresent(value -> table.put(Integer.valueOf(sum), value))));
            return !table.isEmpty()
                    ? new Combination.Table(table)
                    : Values.number(mapping, "mean")
                            .<Combination>map(Combination.Mean::new)
                            .orElseGet(Combination.Sum::new);
        }
        String word = combine.flatMap(Values::text).orElse("sum");
        if (!word.startsWith("mean")) {
            return new Combination.Sum();
        }
        String factor = word.replaceAll("[^0-9.]", "");
        return new Combination.Mean(factor.matches("[0-9]+(\\.[0-9]+)?") ? Double.parseDouble(factor) : 1);
    }

    private Direction direction() {
        return switch (Spelling.word(piece.text("direction"))) {
            case "higher-is-worse" -> Direction.HIGHER_IS_WORSE;
            case "higher-is-better" -> Direction.HIGHER_IS_BETTER;
            default -> Direction.NONE;
        };
    }

    private Optional<Span> span(List<Integer> numbers, Combination combination) {
        Optional<Span> reachable = Span.reachable(numbers, items, combination);
        Optional<Piece> range = piece.get("range");
        if (range.isEmpty()) {
            if (numbers.isEmpty()) {
                findings.add(
                        piece.line(),
                        piece.field() + ".range",
                        "expected the lowest and the highest score, such as [0, 21], because there are no items to"
                                + " tell it from");
            }
            return reachable;
        }
        Optional<Span> declared = Span.read(range.get());
        declared.filter(span -> !(span.min() < span.max()))
                .ifPresent(span ->
                        findings.add(range.get(), "expected a lowest score below the highest, but found " + span));
        if (declared.isPresent() && reachable.isPresent() && !declared.get().holds(reachable.get())) {
            findings.add(
                    range.get(),
                    "expected the range to hold every possible score, " + reachable.get() + ", but found "
                            + declared.get());
        }
        return declared.filter(span -> span.min() < span.max());
    }

    private MissingRule missing(List<Integer> numbers) {
        Optional<Piece> rule = piece.get("missing");
        if (!(rule.orElse(null) instanceof Mapping mapping)) {
            return new MissingRule.AllRequired();
        }
        Optional<Piece> fixed = mapping.get("fixed");
        if (fixed.isPresent()) {
            double score = fixed.flatMap(Values::number).orElse(0.0);
            Span.ofOptions(numbers, items)
                    .filter(span -> score < span.min() || score > span.max())
                    .ifPresent(span -> findings.add(
                            fixed.get(),
                            "expected a score that an item can have, " + span + ", but found " + Values.plain(score)));
            return new MissingRule.FixedValue(score);
        }
        int atMost = mapping.get("prorate").flatMap(Values::whole).orElse(1);
        if (!numbers.isEmpty() && atMost >= numbers.size()) {
            findings.add(
                    mapping.get("prorate").orElse(mapping),
                    "expected fewer than the scale's " + numbers.size() + " items, but found " + atMost);
        }
        return new MissingRule.Prorate(atMost);
    }

    private List<Band> bands(Span span) {
        List<Mapping> pieces = new ArrayList<>(Values.mappings(piece, "bands"));
        pieces.removeIf(band -> Values.number(band, "from").isEmpty()
                || Values.number(band, "to").isEmpty());
        pieces.sort(Comparator.comparing(band -> Values.number(band, "from").orElse(0.0)));
        List<Band> bands = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        for (Mapping found : pieces) {
            String label = found.text("label");
            double from = Values.number(found, "from").orElse(0.0);
            double to = Values.number(found, "to").orElse(0.0);
            if (!labels.add(label)) {
                findings.add(found, "the label '" + label + "' is used twice");
            }
            if (from > to) {
                findings.add(
                        found,
                        "expected 'from' not above 'to', but '" + label + "' runs from " + Values.plain(from) + " to "
                                + Values.plain(to));
                continue;
            }
            if (from < span.min() || to > span.max()) {
                findings.add(
                        found,
                        "'" + label + "' runs from " + Values.plain(from) + " to " + Values.plain(to)
                                + ", which leaves the scale's range " + span);
            }
            if (!bands.isEmpty() && from <= bands.getLast().to()) {
                Band before = bands.getLast();
                findings.add(
                        found,
                        "'" + label + "' (" + Values.plain(from) + " to " + Values.plain(to) + ") overlaps '"
                                + before.label() + "' (" + Values.plain(before.from()) + " to "
                                + Values.plain(before.to()) + "); both ends of a band belong to it");
            }
            bands.add(new Band(label, from, to));
        }
        return bands;
    }

    private Optional<Caseness> caseness(Span span, Direction direction) {
        Optional<Piece> found = piece.get("caseness");
        Optional<Double> threshold = found.flatMap(
                it -> it instanceof Mapping mapping ? Values.number(mapping, "threshold") : Values.number(it));
        if (found.isEmpty() || threshold.isEmpty()) {
            return Optional.empty();
        }
        if (threshold.get() < span.min() || threshold.get() > span.max()) {
            findings.add(
                    found.get(),
                    "expected a score within the scale's range " + span + ", but found "
                            + Values.plain(threshold.get()));
        }
        if (direction == Direction.NONE
                && Spelling.word(piece.text("direction")).equals("none")) {
            findings.add(
                    found.get(),
                    "a scale whose direction is none has no cases; remove 'caseness' or say which way is worse");
        }
        return Optional.of(new Caseness(threshold.get(), NormsReader.source(found.get())));
    }
}
