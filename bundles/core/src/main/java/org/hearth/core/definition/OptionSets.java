package org.hearth.core.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.api.instrument.Option;
import org.hearth.core.definition.Piece.Mapping;

/** The answer sets of an instrument, by name. */
final class OptionSets {
    private final Map<String, List<Option>> sets = new LinkedHashMap<>();
    private final Findings findings;

    OptionSets(Mapping file, Findings findings) {
        this.findings = findings;
        Values.mapping(file, "options")
                .ifPresent(options -> options.entries().forEach((name, set) -> sets.put(name, read(set))));
    }

    /** The answers that an item names or lists; empty when they cannot be known, which has then been said. */
    List<Option> of(Mapping item) {
        Optional<Piece> named = item.firstOf("options", "option-set");
        if (named.isEmpty()) {
            if (sets.size() == 1) {
                return sets.values().iterator().next();
            }
            findings.add(
                    item.line(),
                    item.field() + ".options",
                    sets.isEmpty()
                            ? "expected the item's answers, but there are none; list them here or under 'options'"
                            : "expected the name of an answer set, because there are several: " + names());
            return List.of();
        }
        Optional<String> name = named.flatMap(Values::text);
        if (name.isEmpty()) {
            return read(named.get());
        }
        List<Option> set = sets.get(name.get());
        if (set == null) {
            findings.add(
                    named.get(),
                    "expected the name of an answer set, but found '" + name.get() + "'; "
                            + (sets.isEmpty()
                                    ? "there are no answer sets: add it under 'options'"
                                    : "there is " + names() + ": correct the name or add the set under 'options'"));
            return List.of();
        }
        return set;
    }

    /** The scores mirrored, as a reversed item needs them: the lowest becomes the highest. */
    static List<Option> mirrored(List<Option> options) {
        double sum = options.stream().mapToDouble(Option::score).min().orElse(0)
                + options.stream().mapToDouble(Option::score).max().orElse(0);
        return options.stream()
                .map(option -> new Option(
                        option.code().equals(scoreCode(option.score()))
                                ? scoreCode(sum - option.score())
                                : option.code(),
                        sum - option.score(),
                        option.label().equals(scoreLabel(option.score()))
                                ? scoreLabel(sum - option.score())
                                : option.label()))
                .toList();
    }

    private String names() {
        return "'" + String.join("', '", sets.keySet()) + "'";
    }

    private List<Option> read(Piece set) {
        List<Option> options = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (Piece piece : Values.list(set)) {
            option(piece).ifPresent(option -> {
                if (!codes.add(option.code())) {
                    findings.add(piece, "the code '" + option.code() + "' is used twice; give each answer its own");
                }
                options.add(option);
            });
        }
        return options;
    }

    private static Optional<Option> option(Piece piece) {
        if (piece instanceof Mapping mapping) {
            return Values.number(mapping, "score").map(score -> {
                String label = mapping.text("label");
                String code = mapping.text("code");
                return new Option(
                        !code.isEmpty() ? code : label.isEmpty() ? scoreCode(score) : slug(label),
                        score,
                        label.isEmpty() ? scoreLabel(score) : label);
            });
        }
        return Values.number(piece).map(score -> new Option(scoreCode(score), score, scoreLabel(score)));
    }

    private static String scoreCode(double score) {
        return "score-" + Values.plain(score);
    }

    private static String scoreLabel(double score) {
        return "Score " + Values.plain(score);
    }

    private static String slug(String label) {
        String slug = label.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? label : slug;
    }
}
