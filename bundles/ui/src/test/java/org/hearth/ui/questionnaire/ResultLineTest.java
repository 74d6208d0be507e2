package org.hearth.ui.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.MissingRule;
import org.hearth.api.instrument.Responses;
import org.junit.jupiter.api.Test;

class ResultLineTest {
    private static ResultLine line(MissingRule rule, Responses responses) {
        Instrument weather = Instruments.weather(rule);
        return ResultLine.of(weather.definition(), weather.score(responses)).getFirst();
    }

    @Test
    void aScoreComesWithItsRangeItsBandAndTheCutOff() {
        assertThat(line(new MissingRule.AllRequired(), new Responses.Answers(Map.of(1, 2.0, 2, 2.0, 3, 0.0))))
                .isEqualTo(new ResultLine(
                        "Weather", "4", "on a scale of 0 to 6", "Stormy; at or above the cut-off of 3."));
    }

    @Test
    void whatCannotBeScoredSaysWhy() {
        assertThat(line(new MissingRule.AllRequired(), new Responses.Answers(Map.of(1, 2.0, 3, 0.0))))
                .isEqualTo(new ResultLine("Weather", "Not scorable", "", "because there is no answer to item 2."));
    }

    @Test
    void aScoreThatWasFilledInSaysSo() {
        assertThat(line(new MissingRule.Prorate(1), new Responses.Answers(Map.of(1, 1.0, 2, 1.0)))
                        .meaning())
                .isEqualTo(
                        "Stormy; at or above the cut-off of 3; one missing answer filled in by the form’s own rule.");
    }

    @Test
    void aTotalFromPaperReadsLikeAnyOther() {
        assertThat(line(new MissingRule.AllRequired(), new Responses.Totals(Map.of("total", 2.0)))
                        .meaning())
                .isEqualTo("Fair; below the cut-off of 3.");
    }
}
