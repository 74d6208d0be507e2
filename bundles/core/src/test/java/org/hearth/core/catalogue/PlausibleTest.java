package org.hearth.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.RiskRule;
import org.hearth.api.instrument.ScoreSheet;
import org.hearth.api.instrument.ScoreSheet.NotScorable;
import org.hearth.api.instrument.ScoreSheet.RiskFlag;
import org.hearth.api.instrument.ScoreSheet.ScaleScore;
import org.hearth.api.instrument.ScoreSheet.Scored;
import org.hearth.core.definition.YamlDefinitions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlausibleTest {
    private static final Instrument INSTRUMENT = new YamlDefinitions().instrument("a.yaml", """
            id: a
            title: A
            items: [{ options: [0, 1, 2] }, { options: [0, 1, 2] }]
            scales:
              - { id: total, items: all, direction: higher-is-worse, range: [0, 4] }
              - { id: second, items: [2], direction: higher-is-worse, range: [0, 2] }
            """);
    private static final InstrumentDefinition DEFINITION = INSTRUMENT.definition();
    private static final Responses ANSWERS = new Responses.Answers(Map.of(1, 2.0, 2, 1.0));

    @Test
    void believesWhatFollowsFromTheDefinition() {
        assertThat(Plausible.cannotBe(DEFINITION, ANSWERS, INSTRUMENT.score(ANSWERS)))
                .isEmpty();
        Responses none = new Responses.Answers(Map.of());
        assertThat(Plausible.cannotBe(DEFINITION, none, INSTRUMENT.score(none))).isEmpty();
    }

    @Test
    void asksForTheGivenScalesOnlyWhenTotalsWereGiven() {
        Responses totals = new Responses.Totals(Map.of("total", 3.0));

        assertThat(Plausible.cannotBe(DEFINITION, totals, INSTRUMENT.score(totals)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 4.5, Double.NaN, Double.POSITIVE_INFINITY})
    void doesNotBelieveAScoreOutsideOfItsRange(double value) {
        assertThat(because(scored("total", value), scored("second", 1)))
                .contains("the score of 'total' is " + value + ", outside of its range from 0.0 to 4.0");
    }

    @Test
    void doesNotBelieveAScaleThatIsNotInTheDefinition() {
        assertThat(because(scored("total", 1), scored("second", 1), scored("third", 1)))
                .contains("there is a score for the scale 'third', which is not in the definition");
    }

    @Test
    void doesNotBelieveAScaleWithTwoScores() {
        assertThat(because(scored("total", 1), scored("total", 2), scored("second", 1)))
                .contains("the scale 'total' has two scores");
    }

    @Test
    void doesNotBelieveThatAScaleIsLeftOut() {
        assertThat(because(scored("total", 1)))
                .contains("the scale 'second' has neither a score nor a reason why there is none");
    }

    @Test
    void asksForAReasonWhenThereIsNoScore() {
        assertThat(because(scored("total", 1), new NotScorable("second", " ")))
                .contains("there is no score for 'second' and no reason why");
    }

    @Test
    void doesNotBelieveAnotherInstrumentsScores() {
        ScoreSheet others = new ScoreSheet("b", "1.0.0", List.of(scored("total", 1), scored("second", 1)), List.of());

        assertThat(Plausible.cannotBe(DEFINITION, ANSWERS, others))
                .contains("the scores are said to be of b 1.0.0, not of a 1.0.0");
    }

    @Test
    void doesNotBelieveARiskFlagOfAnItemThatIsNotThere() {
        ScoreSheet sheet = new ScoreSheet(
                "a",
                "1.0.0",
                List.of(scored("total", 1), scored("second", 1)),
                List.of(new RiskFlag(9, true, RiskRule.Level.TODAY, "ask")));

        assertThat(Plausible.cannotBe(DEFINITION, ANSWERS, sheet))
                .hasValueSatisfying(words -> assertThat(words).startsWith("a risk flag names item 9"));
    }

    private static Optional<String> because(ScaleScore... scores) {
        return Plausible.cannotBe(DEFINITION, ANSWERS, new ScoreSheet("a", "1.0.0", List.of(scores), List.of()));
    }

    private static Scored scored(String scale, double value) {
        return new Scored(scale, value, Optional.empty(), Optional.empty(), 0);
    }
}
