package org.hearth.ui.questionnaire;

import static org.hearth.ui.parts.Say.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.InvalidResponses;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.Scale;
import org.hearth.api.instrument.ScoreSheet.NotScorable;
import org.hearth.ui.parts.Say;

/**
 * The answers as they stand before they are saved.
 *
 * @param lines one for each question, in order
 * @param unscored which scales could not be scored as it stands, and why
 */
record Review(List<Line> lines, List<String> unscored) {

    /** A question and what was answered, if anything. */
    record Line(Form.Question question, Optional<Choice> answer) {}

    static Review of(Form form, Instrument instrument, Map<Integer, Double> answers) {
        List<Line> lines = form.questions().stream()
                .map(question -> new Line(
                        question,
                        Optional.ofNullable(answers.get(question.number())).flatMap(question::choice)))
                .toList();
        return new Review(lines, unscored(instrument, answers));
    }

    private static List<String> unscored(Instrument instrument, Map<Integer, Double> answers) {
        try {
            InstrumentDefinition definition = instrument.definition();
            return instrument.score(new Responses.Answers(answers)).scales().stream()
                    .filter(NotScorable.class::isInstance)
                    .map(NotScorable.class::cast)
                    .filter(score -> !definition
                            .scale(score.scale())
                            .map(Scale::scoresOnly)
                            .orElse(false))
                    .map(score -> say(
                            "{0} will not be scorable, because {1}.",
                            definition.scale(score.scale()).map(Scale::title).orElse(score.scale()), score.because()))
                    .toList();
        } catch (InvalidResponses e) {
            return List.of();
        }
    }

    List<Form.Question> missing() {
        return lines.stream()
                .filter(line -> line.answer().isEmpty())
                .map(Line::question)
                .toList();
    }

    /** How complete the form is, in a sentence. */
    String sentence() {
        int open = missing().size();
        if (open == 0) {
            return say("Every question is answered.");
        }
        if (open == lines.size()) {
            return say("Nothing is answered yet.");
        }
        String words = Say.inWords(
                open,
                "One question is not answered. That is all right if they would rather not say.",
                "{0} questions are not answered. That is all right if they would rather not say.");
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
