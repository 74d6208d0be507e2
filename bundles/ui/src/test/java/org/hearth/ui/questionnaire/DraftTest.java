package org.hearth.ui.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.hearth.api.instrument.InstrumentDefinition;
import org.junit.jupiter.api.Test;

class DraftTest {
    private final InstrumentDefinition weather = Instruments.weather().definition();
    private final Draft draft = new Draft();

    @Test
    void anAnswerCanBeTakenBack() {
        draft.answer(1, Optional.of(2.0));
        draft.answer(2, Optional.of(1.0));
        draft.answer(1, Optional.empty());

        assertThat(draft.answers(weather)).isEqualTo(Map.of(2, 1.0));
    }

    @Test
    void answersThatTheDefinitionNoLongerAllowsAreLeftOut() {
        draft.answer(1, Optional.of(3.0));
        draft.answer(9, Optional.of(1.0));

        assertThat(draft.answers(weather)).isEmpty();
    }

    @Test
    void whomItIsAboutAndItsLanguageOutlastTheSession() {
        assertThat(draft.isUntouched()).isTrue();
        draft.about("rater", "CARER");
        draft.speak("ar");

        Draft again = Draft.of(draft.fields());

        assertThat(again.about("rater")).isEqualTo("CARER");
        assertThat(again.language()).isEqualTo("ar");
        assertThat(again.isEmpty()).isTrue();
        assertThat(again.isUntouched()).isFalse();
    }
}
