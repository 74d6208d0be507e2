package org.hearth.core.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.hearth.api.casework.Refused;
import org.hearth.api.intervention.Delivery;
import org.hearth.api.intervention.Field;
import org.hearth.api.intervention.InterventionDefinition;
import org.junit.jupiter.api.Test;

class FieldAnswersTest {
    private final InterventionDefinition film = new InterventionDefinition(
            "film",
            "1.0.0",
            "Film",
            "",
            "",
            Delivery.DYAD,
            0,
            List.of(
                    new Field.Choice("step", "Which step", "", List.of("Filming", "Watching"), true, false),
                    new Field.SeveralOf("seen", "What you saw", "", List.of("Looking", "Waiting", "Naming"))),
            List.of(),
            List.of(),
            "");

    @Test
    void severalAnswersAreKeptInTheOrderOfTheChoices() {
        assertThat(FieldAnswers.checked(film, Map.of("step", "Filming", "seen", "Naming;  Looking; Naming"), true))
                .isEqualTo(Map.of("Which step", "Filming", "What you saw", "Looking; Naming"));
    }

    @Test
    void oneThatIsNotAmongTheChoicesIsRefusedByName() {
        assertThatThrownBy(
                        () -> FieldAnswers.checked(film, Map.of("step", "Filming", "seen", "Looking; Singing"), true))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("What you saw")
                .hasMessageEndingWith("found Singing.");
    }

    @Test
    void aRequiredAnswerIsAskedForWhenTheSessionTookPlace() {
        assertThatThrownBy(() -> FieldAnswers.checked(film, Map.of("seen", "Looking"), true))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("Which step: ");
    }

    @Test
    void nothingIsRequiredOfASessionThatDidNotTakePlace() {
        assertThat(FieldAnswers.checked(film, Map.of(), false)).isEmpty();
    }
}
