package org.hearth.ui.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import org.hearth.api.intervention.Delivery;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.programme.WorkforceSession;
import org.hearth.ui.parts.ErrorSummary;
import org.junit.jupiter.api.Test;

class WorkforceFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final UUID ID = UUID.randomUUID();

    private final WorkforceForm form = new WorkforceForm(
            List.of(new InterventionDefinition(
                    "training",
                    "1.0.0",
                    "Training",
                    "",
                    "",
                    Delivery.WORKFORCE,
                    0,
                    List.of(),
                    List.of(),
                    List.of(),
                    "")),
            TODAY);
    private final ErrorSummary.Lines wrong = new ErrorSummary.Lines();

    private static WorkforceSession session(int people, WorkforceSession.Evaluation evaluation) {
        return new WorkforceSession(
                ID,
                3,
                "training",
                "Training",
                TODAY,
                90,
                people,
                Set.of(WorkforceSession.Organisation.values()[0]),
                "Keeping the baby in mind",
                "Nadia Example",
                Map.of(),
                evaluation);
    }

    @Test
    void whatIsFilledInIsReadAsItWas() {
        WorkforceSession before = session(12, new WorkforceSession.Evaluation(9, OptionalDouble.of(4.4)));
        form.fill(before);

        assertThat(form.read(ID, 3, "Nadia Example", wrong)).contains(before);
        assertThat(wrong.list()).isEmpty();
    }

    @Test
    void anEvaluationMayBeLeftOut() {
        WorkforceSession before = session(12, WorkforceSession.Evaluation.none());
        form.fill(before);

        assertThat(form.read(ID, 3, "Nadia Example", wrong)).contains(before);
    }

    @Test
    void anEmptyFormSaysAllThatIsMissing() {
        Optional<WorkforceSession> read = form.read(ID, 0, "Nadia Example", wrong);

        assertThat(read).isEmpty();
        assertThat(wrong.list()).hasSize(3);
    }
}
