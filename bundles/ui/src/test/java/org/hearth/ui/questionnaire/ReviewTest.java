package org.hearth.ui.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.MissingRule;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private static Review review(MissingRule rule, Map<Integer, Double> answers) {
        Instrument weather = Instruments.weather(rule);
        return Review.of(Form.of(weather.definition(), Optional.empty()), weather, answers);
    }

    @Test
    void itSaysWhatIsOpenAndWhatThatMeansForTheScore() {
        Review review = review(new MissingRule.AllRequired(), Map.of(1, 0.0, 3, 0.0));

        assertThat(review.sentence())
                .isEqualTo("One question is not answered. That is all right if they would rather not say.");
        assertThat(review.missing()).extracting(Form.Question::number).containsExactly(2);
        assertThat(review.unscored())
                .containsExactly("Weather will not be scorable, because there is no answer to item 2.");
    }

    @Test
    void aMissingAnswerThatTheRuleFillsInSpoilsNothing() {
        assertThat(review(new MissingRule.Prorate(1), Map.of(1, 0.0, 3, 0.0)).unscored())
                .isEmpty();
    }

    @Test
    void aCompleteFormHasNothingToAdd() {
        Review review = review(new MissingRule.AllRequired(), Map.of(1, 0.0, 2, 1.0, 3, 0.0));

        assertThat(review.sentence()).isEqualTo("Every question is answered.");
        assertThat(review.lines().get(1).answer()).map(Choice::label).contains("Sometimes");
    }

    @Test
    void anEmptyFormSaysSo() {
        assertThat(review(new MissingRule.AllRequired(), Map.of()).sentence()).isEqualTo("Nothing is answered yet.");
    }
}
