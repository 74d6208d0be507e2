package org.hearth.ui.questionnaire;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Responses;

/** What was answered so far, and how it is being answered; kept while somebody is signed in, until it is saved. */
final class Draft {
    private final Map<Integer, Double> answers = new TreeMap<>();
    private final Map<String, String> totals = new HashMap<>();
    private Way way = Way.WHOLE;
    private String safetyAction = "";

    /** How a form is filled in. */
    enum Way {
        /** All questions on one page. */
        WHOLE,
        /** One question a page. */
        ONE,
        /** Only totals, added up on paper. */
        TOTAL
    }

    /** Whether nothing was answered or typed so far. */
    boolean isEmpty() {
        return answers.isEmpty() && totals.values().stream().allMatch(String::isBlank) && safetyAction.isBlank();
    }

    Way way() {
        return way;
    }

    void choose(Way chosen) {
        way = chosen;
    }

    /** Takes an answer, or takes it back. */
    void answer(int question, Optional<Double> score) {
        score.ifPresentOrElse(value -> answers.put(question, value), () -> answers.remove(question));
    }

    /** The answers that the definition, as it is now, allows. */
    Map<Integer, Double> answers(InstrumentDefinition definition) {
        Map<Integer, Double> fitting = new TreeMap<>();
        answers.forEach((number, score) -> definition
                .item(number)
                .filter((Item item) -> item.allows(score))
                .ifPresent(item -> fitting.put(number, score)));
        return fitting;
    }

    Responses.Answers responses(InstrumentDefinition definition) {
        return new Responses.Answers(answers(definition));
    }

    /** What was given, in the way that was chosen: answers, or the totals that fit their scales. */
    Responses given(InstrumentDefinition definition) {
        if (way != Way.TOTAL) {
            return responses(definition);
        }
        Map<String, Double> fitting = new HashMap<>();
        definition.scales().forEach(scale -> {
            if (TotalText.read(scale, total(scale.id())) instanceof TotalText.Total(double score)) {
                fitting.put(scale.id(), score);
            }
        });
        return new Responses.Totals(fitting);
    }

    /** Keeps what was typed as a scale's total. */
    void total(String scale, String typed) {
        totals.put(scale, typed);
    }

    /** What was typed as a scale's total; empty if nothing was. */
    String total(String scale) {
        return totals.getOrDefault(scale, "");
    }

    /** What was done about a risk answer; empty if nothing was said. */
    String safetyAction() {
        return safetyAction;
    }

    void act(String what) {
        safetyAction = what;
    }
}
