package org.hearth.core.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearth.api.instrument.Option;
import org.hearth.api.instrument.RiskRule;
import org.hearth.core.definition.Piece.Mapping;
import org.hearth.core.definition.Piece.Sequence;

/** Reads the rules that flag an answer for attention. */
final class RiskReader {
    private static final Pattern COMPARISON = Pattern.compile("\\s*(>=|≥|<=|≤|>|<)?\\s*(-?[0-9]+(?:\\.[0-9]+)?)\\s*");

    private final ItemsReader items;
    private final Findings findings;

    RiskReader(ItemsReader items, Findings findings) {
        this.items = items;
        this.findings = findings;
    }

    List<RiskRule> read(Mapping file) {
        List<RiskRule> rules = new ArrayList<>();
        for (Mapping rule : Values.mappings(file, "risk")) {
            Optional<Piece> item = rule.get("item");
            Optional<Integer> number = item.flatMap(Values::whole);
            if (item.isEmpty()
                    || number.isEmpty()
                    || !items.require(
                            number.get(), item.get().line(), item.get().field())) {
                continue;
            }
            rule.get("answers").ifPresent(answers -> {
                String level = rule.text("level");
                rules.add(new RiskRule(
                        number.get(),
                        answers(answers, items.options(number.get())),
                        RiskRule.Level.valueOf(level.equals("today") ? "TODAY" : "IMMEDIATE"),
                        rule.text("action")));
            });
        }
        return rules;
    }

    private Set<Double> answers(Piece piece, List<Option> options) {
        Set<Double> answers = new HashSet<>();
        if (options.isEmpty()) {
            return answers;
        }
        if (piece instanceof Sequence sequence) {
            sequence.elements()
                    .forEach(element -> Values.number(element).ifPresent(score -> {
                        if (options.stream().noneMatch(option -> option.score() == score)) {
                            findings.add(element.line(), piece.field(), unknown(score, options));
                        }
                        answers.add(score);
                    }));
            return answers;
        }
        Matcher matcher = COMPARISON.matcher(Values.text(piece).orElse(""));
        if (matcher.matches()) {
            String sign = matcher.group(1) == null ? "=" : matcher.group(1);
            double bound = Double.parseDouble(matcher.group(2));
            options.stream()
                    .map(Option::score)
                    .filter(score -> holds(score, sign, bound))
                    .forEach(answers::add);
            if (answers.isEmpty()) {
                findings.add(piece, unknown(bound, options));
            }
        }
        return answers;
    }

    private static boolean holds(double score, String sign, double bound) {
        return switch (sign) {
            case ">" -> score > bound;
            case ">=", "≥" -> score >= bound;
            case "<" -> score < bound;
            case "<=", "≤" -> score <= bound;
            default -> score == bound;
        };
    }

    private static String unknown(double score, List<Option> options) {
        return "expected scores that the item can have ("
                + options.stream()
                        .map(Option::score)
                        .sorted()
                        .map(Values::plain)
                        .collect(Collectors.joining(", "))
                + "), but found " + Values.plain(score);
    }
}
