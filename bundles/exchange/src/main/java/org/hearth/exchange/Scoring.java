package org.hearth.exchange;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.Scale;
import org.hearth.api.instrument.ScoreSheet;

/** Scores rows with the instrument itself, so that a file is scored as a form on the screen is. */
final class Scoring {
    private final Instrument instrument;
    private final List<Item> items;
    private final List<Scale> scales;

    Scoring(Instrument instrument) {
        this.instrument = instrument;
        InstrumentDefinition definition = instrument.definition();
        items = definition.items();
        scales = definition.scales();
    }

    /** One score for each scale, NaN where it is not scorable. */
    double[] ofAnswers(double[] answers) {
        Map<Integer, Double> given = HashMap.newHashMap(answers.length);
        for (int i = 0; i < answers.length; i++) {
            if (!Double.isNaN(answers[i])) {
                given.put(items.get(i).number(), answers[i]);
            }
        }
        return scores(instrument.score(new Responses.Answers(given)));
    }

    /** The score that a total from elsewhere counts as. */
    double ofTotal(Scale scale, double total) {
        return scores(instrument.score(new Responses.Totals(Map.of(scale.id(), total))))[scales.indexOf(scale)];
    }

    private double[] scores(ScoreSheet sheet) {
        double[] scores = new double[scales.size()];
        Arrays.fill(scores, Double.NaN);
        for (int i = 0; i < scores.length; i++) {
            if (sheet.scale(scales.get(i).id()).orElse(null) instanceof ScoreSheet.Scored scored) {
                scores[i] = scored.value();
            }
        }
        return scores;
    }

    /** A number without a needless {@code .0}. */
    static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
