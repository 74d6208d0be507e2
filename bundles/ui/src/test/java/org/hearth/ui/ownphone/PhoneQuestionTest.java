package org.hearth.ui.ownphone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.api.casework.OwnPhone.Asked;
import org.hearth.api.instrument.Wording;
import org.hearth.ui.pretend.PretendPlugIns;
import org.junit.jupiter.api.Test;

class PhoneQuestionTest {

    private static Asked asked(Optional<Wording> wording, Map<Integer, Double> answers) {
        return new Asked(PretendPlugIns.WORRY, wording, "en-GB", List.of("en-GB"), answers, true, false, 60);
    }

    @Test
    void itIsReadInTheWordsOfTheLanguageWhereThereAreAny() {
        Wording other = new Wording(
                "worry", "cy", "", Map.of(1, "Un"), Map.of(1, List.of("a", "b", "c", "d"), 2, List.of("too few")), "");

        List<PhoneQuestion> questions = PhoneQuestion.of(asked(Optional.of(other), Map.of()));

        assertThat(questions.getFirst().words()).isEqualTo("Un");
        assertThat(questions.getFirst().answer(Optional.of(2.0))).contains("c");
        assertThat(questions.get(1).words()).isEqualTo("How often did statement number 2 fit you?");
        assertThat(questions.get(1).answer(Optional.of(2.0))).contains("Often");
        assertThat(questions.get(1).answer(Optional.empty())).isEmpty();
    }

    @Test
    void whoeverComesBackGoesOnWithTheFirstOpenQuestion() {
        List<PhoneQuestion> questions = PhoneQuestion.of(asked(Optional.empty(), Map.of()));

        assertThat(PhoneQuestion.firstOpen(questions, asked(Optional.empty(), Map.of())))
                .isZero();
        assertThat(PhoneQuestion.firstOpen(questions, asked(Optional.empty(), Map.of(1, 0.0, 3, 0.0))))
                .isEqualTo(1);
        assertThat(PhoneQuestion.firstOpen(
                        questions, asked(Optional.empty(), Map.of(1, 0.0, 2, 0.0, 3, 0.0, 4, 0.0, 5, 0.0, 6, 0.0))))
                .isEqualTo(6);
    }

    @Test
    void helpStaysOpenOnceAnAnswerAlwaysNeedsAConversation() {
        assertThat(PhoneQuestion.anyRisk(asked(Optional.empty(), Map.of(1, 3.0, 6, 0.0))))
                .isFalse();
        assertThat(PhoneQuestion.anyRisk(asked(Optional.empty(), Map.of(6, 1.0))))
                .isTrue();
    }
}
