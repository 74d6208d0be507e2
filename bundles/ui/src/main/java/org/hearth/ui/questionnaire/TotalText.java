package org.hearth.ui.questionnaire;

import static org.hearth.ui.parts.Say.say;

import java.util.Optional;
import org.hearth.api.instrument.Scale;
import org.hearth.ui.parts.Words;

/** Reads a total that was added up on paper. */
final class TotalText {
    private TotalText() {}

    /** What was typed. */
    sealed interface Reading {}

    /** A score of the scale. */
    record Total(double score) implements Reading {}

    /** Nothing. */
    record Blank() implements Reading {}

    /** Something that cannot be the scale's score, with words on what to enter. */
    record Unclear(String words) implements Reading {}

    static Reading read(Scale scale, String typed) {
        String text = typed.strip().replace(',', '.');
        if (text.isEmpty()) {
            return new Blank();
        }
        return number(text)
                .filter(score -> score >= scale.min() && score <= scale.max())
                .<Reading>map(Total::new)
                .orElseGet(() -> new Unclear(say("{0}: enter a number from {1}", scale.title(), range(scale))));
    }

    /** Such as <em>0 to 21</em>. */
    static String range(Scale scale) {
        return say("{0} to {1}", Words.score(scale.min()), Words.score(scale.max()));
    }

    private static Optional<Double> number(String text) {
        return text.matches("-?[0-9]{1,9}(\\.[0-9]{1,6})?") ? Optional.of(Double.valueOf(text)) : Optional.empty();
    }
}
