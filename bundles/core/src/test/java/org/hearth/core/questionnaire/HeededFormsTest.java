package org.hearth.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearth.core.fixture.Programme.LEAD;
import static org.hearth.core.fixture.Programme.TODAY;
import static org.hearth.core.fixture.Programme.WORKER;
import static org.hearth.core.fixture.Programme.answered;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.hearth.api.casework.BegunForm;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.NewAssessment;
import org.hearth.api.casework.Refused;
import org.hearth.api.instrument.Rater;
import org.hearth.api.instrument.Responses;
import org.hearth.api.programme.Alert;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.Family;
import org.hearth.core.fixture.Programme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A risk answer raises its alert at once, and nothing that happens afterwards makes it vanish. */
class HeededFormsTest {
    private static final int RISK = 3;
    private static final int WALKS = 300;

    private Programme programme = new Programme();
    private Family family = programme.registered();
    private final UUID form = UUID.randomUUID();

    @BeforeEach
    void forgetHowTheyCame() {
        programme.published.clear();
    }

    @Test
    void theAlertIsThereBeforeTheFormIsFinished() {
        List<Alert> raised = heed(Map.of(RISK, 1.0));

        assertThat(raised).hasSize(1);
        assertThat(raised.getFirst().assessment()).isEmpty();
        assertThat(raised.getFirst().reason())
                .isEqualTo("Mood check, item 3 (thoughts of harm): an answer that always needs a conversation");
        assertThat(programme.alerts.open(LEAD)).hasSize(1);
        assertThat(programme.published).contains(new Change.AlertsChanged());
    }

    @Test
    void aQuestionThatIsStillOpenRaisesNothingYet() {
        assertThat(heed(Map.of(1, 2.0))).isEmpty();
        assertThat(programme.published).isEmpty();
    }

    @Test
    void theSameAnswerSentAgainRaisesNothingMore() {
        heed(Map.of(RISK, 1.0));
        heed(Map.of(RISK, 1.0, 1, 0.0));

        assertThat(programme.store.kept().alerts()).hasSize(1);
    }

    @Test
    void aSlipLeavesTheAlertWithANoteOfTheCorrection() {
        heed(Map.of(RISK, 2.0));
        heed(Map.of(RISK, 0.0));
        Alert kept = heed(Map.of(RISK, 0.0)).getFirst();

        assertThat(kept.state()).isEqualTo(Alert.State.OPEN);
        assertThat(kept.actions()).hasSize(2);
        assertThat(kept.actions().getLast().what()).startsWith("The answer was changed to one that raises no alert");
    }

    @Test
    void anAlertThatWasClosedAsASlipOpensAgainWhenTheAnswerComesBack() {
        Alert raised = heed(Map.of(RISK, 2.0)).getFirst();
        heed(Map.of(RISK, 0.0));
        programme.alerts.act(LEAD, raised.id(), 2, "A slip of the finger", true);

        assertThat(heed(Map.of(RISK, 2.0)).getFirst().state()).isEqualTo(Alert.State.OPEN);
    }

    @Test
    void theFinishedFormTakesItsAlertOverAndRaisesNoSecondOne() {
        heed(Map.of(RISK, 1.0));

        Assessment saved = finish(Map.of(1, 0.0, 2, 0.0, RISK, 1.0), "We talked");

        assertThat(programme.store.kept().alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.assessment()).contains(saved.id());
            assertThat(alert.actions().getLast().what()).isEqualTo("We talked");
        });
    }

    @Test
    void aRiskQuestionLeftOpenIsFlaggedWhenTheFormIsFinished() {
        assertThatThrownBy(() -> finish(Map.of(1, 0.0), "")).isInstanceOf(Refused.class);

        finish(Map.of(1, 0.0), "They would rather not say; we will ask again");

        assertThat(programme.store.kept().alerts())
                .singleElement()
                .satisfies(alert -> assertThat(alert.reason()).endsWith("was not answered"));
    }

    @Test
    void aTotalFromPaperIsFlaggedUnlessTheAnswerToTheRiskItemWasSeenToBeHarmless() {
        assertThatThrownBy(() -> programme.assessments.record(WORKER, total(Map.of(), "")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> programme.assessments.record(WORKER, total(Map.of(RISK, 2.0), "")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> programme.assessments.record(WORKER, total(Map.of(RISK, 7.0), "")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not one of its choices");

        programme.assessments.record(WORKER, total(Map.of(RISK, 0.0), ""));

        assertThat(programme.store.kept().alerts()).isEmpty();
    }

    @Test
    void aTotalWhoseRiskItemNobodySawSendsWhoeverLooksToThePaper() {
        Assessment saved = programme.assessments.record(WORKER, total(Map.of(), "The paper is with the practice"));

        assertThat(programme.store.kept().alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.reason())
                    .isEqualTo("Mood check, item 3 (thoughts of harm) was not seen, because only a total was typed:"
                            + " look at the paper");
            assertThat(alert.assessment()).contains(saved.id());
            assertThat(alert.actions().getLast().what()).isEqualTo("The paper is with the practice");
        });
    }

    @Test
    void whatIsFinishedFromTwoTabsRaisesAnOpenQuestionOnce() {
        heed(Map.of(1, 1.0));
        finish(Map.of(1, 1.0), "We talked");

        finish(Map.of(1, 1.0), "We talked");

        assertThat(programme.store.kept().alerts()).hasSize(1);
    }

    @Test
    void noFlaggedAnswerIsWithoutAnAlertWhateverWasAnsweredBefore() {
        Random random = new Random(20261123);
        for (int walk = 0; walk < WALKS; walk++) {
            programme = new Programme();
            family = programme.registered();
            Map<Integer, Double> answers = new HashMap<>();
            boolean everFlagged = false;
            for (int step = random.nextInt(8); step >= 0; step--) {
                int item = 1 + random.nextInt(3);
                int choice = random.nextInt(4);
                if (choice == 3) {
                    answers.remove(item);
                } else {
                    answers.put(item, (double) choice);
                }
                heed(answers);
                boolean flagged = answers.getOrDefault(RISK, 0.0) > 0;
                everFlagged |= flagged;
                assertThat(programme.store.kept().alerts()).hasSize(everFlagged ? 1 : 0);
            }
            boolean empty = answers.isEmpty();
            if (!empty) {
                Assessment saved = finish(answers, "We talked");
                assertThat(programme.store.kept().alerts())
                        .hasSize(everFlagged || !answers.containsKey(RISK) ? 1 : 0)
                        .allSatisfy(alert -> {
                            assertThat(alert.assessment()).contains(saved.id());
                            assertThat(alert.state()).isEqualTo(Alert.State.OPEN);
                        });
            }
        }
    }

    private List<Alert> heed(Map<Integer, Double> answers) {
        return programme.assessments.heed(
                WORKER,
                new BegunForm(
                        form,
                        family.id(),
                        family.carers().getFirst().id(),
                        "mood",
                        "1.0.0",
                        new Responses.Answers(answers)));
    }

    private Assessment finish(Map<Integer, Double> answers, String done) {
        NewAssessment plain = answered(family, answers, done);
        return programme.assessments.record(
                WORKER,
                new NewAssessment(
                        plain.family(),
                        plain.person(),
                        plain.on(),
                        plain.rater(),
                        plain.instrument(),
                        plain.version(),
                        plain.responses(),
                        done,
                        Optional.of(form),
                        Map.of()));
    }

    private NewAssessment total(Map<Integer, Double> seen, String done) {
        return new NewAssessment(
                family.id(),
                family.carers().getFirst().id(),
                TODAY,
                Rater.SELF,
                "mood",
                "1.0.0",
                new Responses.Totals(Map.of("total", 2.0)),
                done,
                Optional.empty(),
                seen);
    }
}
