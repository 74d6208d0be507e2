package org.hearth.ui.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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
    void itKnowsTheStateThatIsKeptAndNoOther() {
        Draft draft = new Draft();
        Instant at = Instant.parse("2026-11-23T09:00:00Z");

        assertThat(draft.isKept(at, 3)).isFalse();
        draft.kept(at, 3);

        assertThat(draft.isKept(at, 3)).isTrue();
        assertThat(draft.isKept(at, 4)).isFalse();
        assertThat(draft.isKept(at.plusSeconds(1), 3)).isFalse();
    }
}
