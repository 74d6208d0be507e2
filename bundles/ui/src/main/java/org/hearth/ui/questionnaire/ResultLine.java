package org.hearth.ui.questionnaire;

import static org.hearth.ui.parts.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.api.instrument.Direction;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Scale;
import org.hearth.api.instrument.ScoreSheet;
import org.hearth.api.instrument.ScoreSheet.NotScorable;
import org.hearth.api.instrument.ScoreSheet.ScaleScore;
import org.hearth.api.instrument.ScoreSheet.Scored;
import org.hearth.ui.parts.Say;
import org.hearth.ui.parts.Words;

/**
 * What one scale came to, in words.
 *
 * @param scale its title
 * @param score the score, or <em>Not scorable</em>
 * @param range such as <em>on a scale of 0 to 21</em>; empty when there is no score
 * @param meaning band, cut-off, or why there is no score; empty when nothing is known
 */
record ResultLine(String scale, String score, String range, String meaning) {

    /** One line for each scale that was given; those known by their score only are left out when items were answered. */
    static List<ResultLine> of(InstrumentDefinition definition, ScoreSheet sheet) {
        List<ResultLine> lines = new ArrayList<>();
        for (ScaleScore result : sheet.scales()) {
            Optional<Scale> scale = definition.scale(result.scale());
            if (scale.isPresent()) {
                switch (result) {
                    case Scored scored -> lines.add(scored(scale.get(), scored));
                    case NotScorable not -> {
                        if (!scale.get().scoresOnly()) {
                            lines.add(new ResultLine(
                                    scale.get().title(), say("Not scorable"), "", say("because {0}.", not.because())));
                        }
                    }
                }
            }
        }
        return lines;
    }

    private static ResultLine scored(Scale scale, Scored scored) {
        List<String> meaning = new ArrayList<>();
        scored.band().ifPresent(meaning::add);
        scored.isCase()
                .flatMap(isCase -> scale.caseness().map(rule -> cutOff(scale, rule.threshold(), isCase)))
                .ifPresent(meaning::add);
        if (scored.prorated() > 0) {
            meaning.add(Say.inWords(
                    scored.prorated(),
                    "one missing answer filled in by the form’s own rule",
                    "{0} missing answers filled in by the form’s own rule"));
        }
        String words = String.join("; ", meaning);
        return new ResultLine(
                scale.title(),
                Words.score(scored.value()),
                say("on a scale of {0} to {1}", Words.score(scale.min()), Words.score(scale.max())),
                words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".");
    }

    private static String cutOff(Scale scale, double threshold, boolean isCase) {
        boolean lowIsCase = scale.direction() == Direction.HIGHER_IS_BETTER;
        String score = Words.score(threshold);
        if (isCase) {
            return lowIsCase
                    ? say("at or below the cut-off of {0}", score)
                    : say("at or above the cut-off of {0}", score);
        }
        return lowIsCase ? say("above the cut-off of {0}", score) : say("below the cut-off of {0}", score);
    }
}
