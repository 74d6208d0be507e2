package org.hearth.api.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.api.instrument.ScoreSheet.NotScorable;
import org.hearth.api.instrument.ScoreSheet.RiskFlag;
import org.hearth.api.instrument.ScoreSheet.ScaleScore;
import org.hearth.api.instrument.ScoreSheet.Scored;

/** Scores by what the definition declares. */
record DeclaredInstrument(InstrumentDefinition definition) implements Instrument {

    @Override
    public ScoreSheet score(Responses responses) {
        return switch (responses) {
            case Responses.Answers answers -> scoreAnswers(answers.scores());
            case Responses.Totals totals -> scoreTotals(totals.scores());
        };
    }

    private ScoreSheet scoreAnswers(Map<Integer, Double> answers) {
        answers.forEach(this::requireOption);
        List<ScaleScore> scores = new ArrayList<>();
        for (Scale scale : definition.scales()) {
            scores.add(
                    scale.scoresOnly()
                            ? new NotScorable(scale.id(), "this scale is known by its score only")
                            : scoreScale(scale, answers));
        }
        List<RiskFlag> flags = new ArrayList<>();
        for (RiskRule rule : definition.risk()) {
            Double answer = answers.get(rule.item());
            if (answer == null || rule.answers().contains(answer)) {
                flags.add(new RiskFlag(rule.item(), answer != null, rule.level(), rule.action()));
            }
        }
        return new ScoreSheet(definition.id(), definition.version(), scores, flags);
    }

    private void requireOption(int number, double score) {
        Item item = definition
                .item(number)
                .orElseThrow(() -> new InvalidResponses("item " + number + ": " + definition.title() + " has "
                        + definition.items().size() + " items"));
        if (!item.allows(score)) {
            String allowed =
                    item.options().stream().map(o -> plain(o.score())).sorted().collect(Collectors.joining(", "));
            throw new InvalidResponses(
                    "item " + number + ": expected one of " + allowed + ", but found " + plain(score));
        }
    }

    private static ScaleScore scoreScale(Scale scale, Map<Integer, Double> answers) {
        List<Integer> missing = scale.items().stream()
                .filter(item -> !answers.containsKey(item))
                .toList();
        int present = scale.items().size() - missing.size();
        double sum = 0;
        for (int item : scale.items()) {
            Double answer = answers.get(item);
            if (answer != null) {
                sum += answer;
            }
        }
        int prorated = 0;
        if (!missing.isEmpty()) {
            switch (scale.missing()) {
                case MissingRule.AllRequired all -> {
                    return new NotScorable(scale.id(), notAnswered(missing));
                }
                case MissingRule.Prorate(int atMost) -> {
                    if (missing.size() > atMost || present == 0) {
                        return new NotScorable(
                                scale.id(), notAnswered(missing) + "; at most " + atMost + " may be missing");
                    }
                    sum = sum * scale.items().size() / present;
                    prorated = missing.size();
                }
                case MissingRule.FixedValue(double score) -> {
                    sum += score * missing.size();
                    prorated = missing.size();
                }
            }
        }
        return combined(scale, sum, prorated);
    }

    private static ScaleScore combined(Scale scale, double sum, int prorated) {
        return switch (scale.combination()) {
            case Combination.Sum all -> scored(scale, sum, prorated);
            case Combination.Mean(double factor) ->
                scored(scale, sum * factor / scale.items().size(), prorated);
            case Combination.Table(Map<Integer, Double> values) -> {
                Double converted = sum == Math.rint(sum) ? values.get((int) sum) : null;
                yield converted == null
                        ? new NotScorable(scale.id(), "the conversion table has no entry for " + plain(sum))
                        : scored(scale, converted, prorated);
            }
        };
    }

    private ScoreSheet scoreTotals(Map<String, Double> totals) {
        totals.forEach((id, score) -> {
            Scale scale = definition
                    .scale(id)
                    .orElseThrow(() ->
                            new InvalidResponses("scale '" + id + "': " + definition.title() + " has no such scale"));
            if (!(score >= scale.min() && score <= scale.max())) {
                throw new InvalidResponses("score: expected " + plain(scale.min()) + " to " + plain(scale.max())
                        + ", but found " + plain(score));
            }
        });
        List<ScaleScore> scores = new ArrayList<>();
        for (Scale scale : definition.scales()) {
            Optional.ofNullable(totals.get(scale.id())).ifPresent(score -> scores.add(scored(scale, score, 0)));
        }
        return new ScoreSheet(definition.id(), definition.version(), scores, List.of());
    }

    private static Scored scored(Scale scale, double value, int prorated) {
        return new Scored(scale.id(), value, scale.band(value).map(Band::label), scale.isCase(value), prorated);
    }

    private static String notAnswered(List<Integer> missing) {
        return (missing.size() == 1 ? "there is no answer to item " : "there are no answers to items ")
                + missing.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
