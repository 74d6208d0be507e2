package org.hearth.core.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearth.core.fixture.Programme.MANAGER;
import static org.hearth.core.fixture.Programme.TODAY;
import static org.hearth.core.fixture.Programme.WORKER;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.casework.NotAllowed;
import org.hearth.api.casework.Refused;
import org.hearth.api.programme.WorkforceSession;
import org.hearth.core.fixture.Programme;
import org.junit.jupiter.api.Test;

class RecordedWorkforceTest {
    private final Programme programme = new Programme();
    private final RecordedWorkforce workforce =
            new RecordedWorkforce(programme.store, programme.catalogue, programme.published::add, programme.clock);

    @Test
    void recordsATrainingWithoutAnyFamily() {
        WorkforceSession saved = workforce.record(WORKER, training(TODAY, 12, WorkforceSession.Evaluation.none()));

        assertThat(saved.interventionTitle()).isEqualTo("Training");
        assertThat(saved.answers()).containsOnly(Map.entry("Come again?", "Yes"));
        assertThat(saved.worker()).isEqualTo(WORKER.name());
        assertThat(workforce.between(WORKER, TODAY, TODAY, 0, 10).rows()).containsExactly(saved);
        assertThat(programme.store.kept().families()).isEmpty();
        assertThat(programme.store.kept().contacts()).isEmpty();
    }

    @Test
    void tellsOpenListsThatThereIsOneMore() {
        workforce.record(WORKER, training(TODAY, 12, WorkforceSession.Evaluation.none()));

        assertThat(programme.published).containsExactly(new Change.WorkforceChanged());
    }

    @Test
    void recordsAFormThatIsSentTwiceOnce() {
        WorkforceSession form = training(TODAY, 12, WorkforceSession.Evaluation.none());

        workforce.record(WORKER, form);
        workforce.record(WORKER, form);

        assertThat(workforce.between(WORKER, TODAY, TODAY, 0, 10).total()).isEqualTo(1);
    }

    @Test
    void tellsWhoeverCorrectsAnOldVersion() {
        WorkforceSession saved = workforce.record(WORKER, training(TODAY, 12, WorkforceSession.Evaluation.none()));
        workforce.record(WORKER, saved);

        assertThatThrownBy(() -> workforce.record(WORKER, saved)).isInstanceOf(EditedMeanwhile.class);
    }

    @Test
    void takesOnlyAnEvaluationThatCanBe() {
        workforce.record(WORKER, training(TODAY, 12, new WorkforceSession.Evaluation(9, OptionalDouble.of(4.4))));

        assertThatThrownBy(() -> workforce.record(
                        WORKER, training(TODAY, 12, new WorkforceSession.Evaluation(13, OptionalDouble.of(4.4)))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Of 12 people");
        assertThatThrownBy(() -> workforce.record(
                        WORKER, training(TODAY, 12, new WorkforceSession.Evaluation(9, OptionalDouble.of(5.1)))))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> workforce.record(
                        WORKER, training(TODAY, 12, new WorkforceSession.Evaluation(9, OptionalDouble.empty()))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("belong together");
    }

    @Test
    void refusesTheFutureAndAnEmptyRoom() {
        assertThatThrownBy(() ->
                        workforce.record(WORKER, training(TODAY.plusDays(1), 12, WorkforceSession.Evaluation.none())))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> workforce.record(WORKER, training(TODAY, 0, WorkforceSession.Evaluation.none())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("people");
    }

    @Test
    void isForWhoeverWorksWithFamilies() {
        assertThatThrownBy(() -> workforce.between(MANAGER, TODAY, TODAY, 0, 10))
                .isInstanceOf(NotAllowed.class);
    }

    private static WorkforceSession training(LocalDate on, int people, WorkforceSession.Evaluation evaluation) {
        return new WorkforceSession(
                UUID.randomUUID(),
                0,
                "training",
                "",
                on,
                180,
                people,
                Set.of(WorkforceSession.Organisation.MIDWIFERY),
                "Keeping the baby in mind",
                "",
                Map.of("again", "yes"),
                evaluation);
    }
}
