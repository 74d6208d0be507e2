package org.hearth.ui.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.ScoreSheet.RiskFlag;
import org.junit.jupiter.api.Test;

class SafetyTest {
    private final Instrument weather = Instruments.weather();
    private final Form form = Form.of(weather.definition(), Optional.empty());

    @Test
    void anAnswerThatNeedsAConversationRaisesItsFlagAtOnce() {
        assertThat(Safety.answered(weather, new Responses.Answers(Map.of(3, 1.0))))
                .singleElement()
                .satisfies(flag -> {
                    assertThat(flag.action()).isEqualTo("Go indoors together.");
                    assertThat(Safety.why(form, flag))
                            .isEqualTo("Item 3 – Thunder. An answer that always needs a conversation.");
                    assertThat(Safety.when(flag.level())).isEqualTo("Before they leave");
                });
    }

    @Test
    void aQuestionThatIsStillOpenStopsNobodyWhileAnswering() {
        assertThat(Safety.answered(weather, new Responses.Answers(Map.of(1, 1.0))))
                .isEmpty();
    }

    @Test
    void aQuestionLeftOpenIsFlaggedAtTheReview() {
        assertThat(Safety.all(weather, new Responses.Answers(Map.of(1, 1.0))))
                .singleElement()
                .satisfies((RiskFlag flag) ->
                        assertThat(Safety.why(form, flag)).isEqualTo("Item 3 – Thunder. Not answered."));
    }

    @Test
    void aTotalRaisesNoFlag() {
        assertThat(Safety.all(weather, new Responses.Totals(Map.of("total", 6.0))))
                .isEmpty();
    }
}
