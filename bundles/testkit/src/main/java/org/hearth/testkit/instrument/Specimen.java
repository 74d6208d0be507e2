package org.hearth.testkit.instrument;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Option;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.Scale;
import org.hearth.api.instrument.ScoreSheet;
import org.hearth.api.instrument.ScoreSheet.ScaleScore;
import org.hearth.api.instrument.ScoreSheet.Scored;
import org.hearth.testkit.check.Place;

/**
 * An instrument under test.
 *
 * @param definition what it said of itself when the test began
 * @param place where it is written down
 * @param asDeclared whether its definition says how it scores; false for scoring that only code can say
 */
public record Specimen(Instrument instrument, InstrumentDefinition definition, Place place, boolean asDeclared) {

    /** The scales that answers make. */
    List<Scale> answered() {
        return definition.scales().stream().filter(scale -> !scale.scoresOnly()).toList();
    }

    /** Every item answered as that function says. */
    Map<Integer, Double> form(ToDoubleFunction<Item> answer) {
        Map<Integer, Double> form = new HashMap<>();
        definition.items().forEach(item -> form.put(item.number(), answer.applyAsDouble(item)));
        return form;
    }

    /** The lowest score that an item's answers have. */
    static double lowest(Item item) {
        return item.options().stream().mapToDouble(Option::score).min().orElseThrow();
    }

    /** The highest score that an item's answers have. */
    static double highest(Item item) {
        return item.options().stream().mapToDouble(Option::score).max().orElseThrow();
    }

    ScoreSheet score(Map<Integer, Double> answers) {
        return instrument.score(new Responses.Answers(answers));
    }

    ScaleScore score(Scale scale, Map<Integer, Double> answers) {
        return found(score(answers), scale);
    }

    /** What a total from paper means. */
    ScaleScore total(Scale scale, double score) {
        return found(instrument.score(new Responses.Totals(Map.of(scale.id(), score))), scale);
    }

    private ScaleScore found(ScoreSheet sheet, Scale scale) {
        return sheet.scale(scale.id())
                .orElseGet(() -> new ScoreSheet.NotScorable(scale.id(), "the score sheet leaves the scale out"));
    }

    /** The field of a scale, or of a part of it. */
    static String at(Scale scale, String... parts) {
        return parts.length == 0 ? "scales." + scale.id() : "scales." + scale.id() + "." + String.join(".", parts);
    }

    /** What came, in words. */
    static String words(ScaleScore score) {
        return score instanceof Scored scored ? plain(scored.value()) : "not scorable";
    }

    /** A number as people write it. */
    static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.valueOf((long) number)
                : String.valueOf(number);
    }
}
