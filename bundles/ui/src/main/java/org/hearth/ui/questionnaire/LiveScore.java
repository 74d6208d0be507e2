package org.hearth.ui.questionnaire;

import static org.hearth.ui.parts.Say.say;

import java.util.List;
import org.hearth.api.casework.PluginFailed;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InvalidResponses;
import org.hearth.api.instrument.MissingRule;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.Scale;
import org.hearth.api.instrument.ScoreSheet;
import org.hearth.api.instrument.ScoreSheet.RiskFlag;
import org.hearth.ui.parts.Say;
import org.hearth.ui.parts.Trouble;
import org.hearth.ui.parts.Words;

/**
 * What answers come to at this moment.
 *
 * @param lines one for each scale
 * @param flags what would stop the form; those of open questions too, as finishing would raise them
 * @param trouble why there is no score at all; empty when there is one
 */
record LiveScore(List<ResultLine> lines, List<RiskFlag> flags, String trouble) {
    LiveScore {
        lines = List.copyOf(lines);
        flags = List.copyOf(flags);
    }

    static LiveScore of(Instrument instrument, Responses responses) {
        try {
            ScoreSheet sheet = instrument.score(responses);
            return new LiveScore(ResultLine.of(instrument.definition(), sheet), Safety.all(sheet), "");
        } catch (PluginFailed | InvalidResponses failure) {
            return new LiveScore(List.of(), List.of(), Trouble.words(failure));
        }
    }

    /** What happens to a scale when answers are missing. */
    static String missing(Scale scale) {
        if (scale.scoresOnly()) {
            return say("It is a total that was added up elsewhere.");
        }
        return switch (scale.missing()) {
            case MissingRule.AllRequired all -> say("Every question of it must be answered, or it is not scored.");
            case MissingRule.Prorate(int most) ->
                Say.inWords(
                        most,
                        "At most one answer may be missing; it counts the mean of the others.",
                        "At most {0} answers may be missing; each counts the mean of the others.");
            case MissingRule.FixedValue(double score) -> say("A missing answer counts {0}.", Words.score(score));
        };
    }
}
