package org.hearth.ui.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.hearth.api.casework.PluginFailed;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.MissingRule;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.ScoreSheet;
import org.hearth.api.instrument.ScoreSheet.RiskFlag;
import org.junit.jupiter.api.Test;

class LiveScoreTest {
    private final Instrument weather = Instruments.weather();

    @Test
    void itSaysWhatEachScaleComesToAndWhatWouldStopTheForm() {
        LiveScore live = LiveScore.of(weather, new Responses.Answers(Map.of(1, 2.0, 2, 2.0, 3, 1.0)));

        assertThat(live.lines()).extracting(ResultLine::score).containsExactly("5");
        assertThat(live.flags()).extracting(RiskFlag::item).containsExactly(3);
        assertThat(live.trouble()).isEmpty();
    }

    @Test
    void beforeTheFirstAnswerItSaysWhyThereIsNoScore() {
        LiveScore live = LiveScore.of(weather, new Responses.Answers(Map.of()));

        assertThat(live.lines()).extracting(ResultLine::score).containsExactly("Not scorable");
    }

    @Test
    void aPlugInThatFailsSaysSoAndTakesNothingAway() {
        Instrument broken = new Instrument() {
            @Override
            public InstrumentDefinition definition() {
                return weather.definition();
            }

            @Override
            public ScoreSheet score(Responses responses) {
                throw new PluginFailed("Weather could not score these answers.");
            }
        };

        assertThat(LiveScore.of(broken, new Responses.Answers(Map.of(1, 1.0))).trouble())
                .isEqualTo("Weather could not score these answers.");
    }

    @Test
    void theMissingRuleIsSaidInWords() {
        assertThat(LiveScore.missing(Instruments.scale(new MissingRule.AllRequired())))
                .isEqualTo("Every question of it must be answered, or it is not scored.");
        assertThat(LiveScore.missing(Instruments.scale(new MissingRule.Prorate(2))))
                .isEqualTo("At most two answers may be missing; each counts the mean of the others.");
        assertThat(LiveScore.missing(Instruments.scale(new MissingRule.FixedValue(0))))
                .isEqualTo("A missing answer counts 0.");
    }

    @Test
    void totalsThatDoNotFitAreNotScoredWhileSomebodyTypes() {
        Draft draft = new Draft();
        draft.choose(Draft.Way.TOTAL);
        draft.total("total", "70");
        assertThat(draft.given(weather.definition())).isEqualTo(new Responses.Totals(Map.of()));

        draft.total("total", "4");
        assertThat(draft.given(weather.definition())).isEqualTo(new Responses.Totals(Map.of("total", 4.0)));
        draft.choose(Draft.Way.WHOLE);
        draft.answer(1, Optional.of(1.0));
        assertThat(draft.given(weather.definition())).isEqualTo(new Responses.Answers(Map.of(1, 1.0)));
    }
}
