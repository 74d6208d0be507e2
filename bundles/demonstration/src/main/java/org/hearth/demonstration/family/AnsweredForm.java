package org.hearth.demonstration.family;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Option;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.RiskRule;
import org.hearth.demonstration.city.Dice;

/** Answers to whatever an instrument asks, so that they say a given amount of distress. */
final class AnsweredForm {
    private AnsweredForm() {}

    /**
     * Every item answered.
     *
     * @param distress from 0, the lowest answers, to 1, the highest
     * @param risk whether the first risk rule is raised; otherwise items that have a risk rule get their lowest answer
     */
    static Responses.Answers of(InstrumentDefinition instrument, double distress, boolean risk, Dice dice) {
        List<Item> items = instrument.items();
        double[][] scores = items.stream().map(AnsweredForm::scores).toArray(double[][]::new);
        int[] steps = new int[scores.length];
        int[] free = IntStream.range(0, scores.length)
                .filter(i -> instrument.risk().stream()
                        .noneMatch(rule -> rule.item() == items.get(i).number()))
                .toArray();
        int room = IntStream.of(free).map(i -> scores[i].length - 1).sum();
        for (int left = (int) Math.rint(room * Math.min(1, distress)); left > 0; left--) {
            int[] open = IntStream.of(free)
                    .filter(i -> steps[i] < scores[i].length - 1)
                    .toArray();
            steps[open[dice.between(0, open.length - 1)]]++;
        }
        Map<Integer, Double> answers = new HashMap<>();
        for (int i = 0; i < steps.length; i++) {
            answers.put(items.get(i).number(), scores[i][steps[i]]);
        }
        if (risk && !instrument.risk().isEmpty()) {
            RiskRule rule = instrument.risk().getFirst();
            rule.answers().stream().min(Double::compare).ifPresent(answer -> answers.put(rule.item(), answer));
        }
        return new Responses.Answers(answers);
    }

    private static double[] scores(Item item) {
        return item.options().stream().mapToDouble(Option::score).sorted().toArray();
    }
}
