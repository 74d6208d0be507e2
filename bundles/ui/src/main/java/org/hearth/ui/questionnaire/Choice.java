package org.hearth.ui.questionnaire;

import java.util.ArrayList;
import java.util.List;
import org.hearth.api.instrument.Option;

/**
 * One answer that can be chosen.
 *
 * @param label what people read
 * @param key the digit that chooses it; empty if there are too many
 */
record Choice(double score, String label, String key) {
    private static final int DIGITS = 9;

    /**
     * The choices of a question. The digit is the score, as the printed forms have it, where each answer has a score of its
     * own between 0 and 9; otherwise it is the place, from 1.
     */
    static List<Choice> of(List<Option> options, List<String> labels) {
        boolean byScore = options.stream().allMatch(option -> isDigit(option.score()))
                && options.stream().map(Option::score).distinct().count() == options.size();
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            String place = options.size() > DIGITS ? "" : String.valueOf(i + 1);
            double score = options.get(i).score();
            choices.add(new Choice(score, labels.get(i), byScore ? String.valueOf((int) score) : place));
        }
        return choices;
    }

    private static boolean isDigit(double score) {
        return score == Math.rint(score) && score >= 0 && score <= DIGITS;
    }
}
