package org.hearth.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearth.core.fixture.Programme.ADMINISTRATOR;
import static org.hearth.core.fixture.Programme.LEAD;
import static org.hearth.core.fixture.Programme.MANAGER;
import static org.hearth.core.fixture.Programme.TODAY;
import static org.hearth.core.fixture.Programme.WORKER;
import static org.hearth.core.fixture.Programme.answered;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hearth.api.casework.Alerts;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.casework.NewAssessment;
import org.hearth.api.casework.NotAllowed;
import org.hearth.api.casework.Refused;
import org.hearth.api.casework.StoreUnavailable;
import org.hearth.api.identity.Actor;
import org.hearth.api.instrument.Rater;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.ScoreSheet.NotScorable;
import org.hearth.api.instrument.ScoreSheet.Scored;
import org.hearth.api.programme.Alert;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.PersonId;
import org.hearth.core.fixture.Programme;
import org.hearth.core.ground.StoredAuditLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoringAssessmentsTest {
    private static final Map<Integer, Double> CALM = Map.of(1, 1.0, 2, 0.0, 3, 0.0);
    private static final Map<Integer, Double> WORRYING = Map.of(1, 1.0, 2, 0.0, 3, 2.0);

    private final Programme programme = new Programme();
    private final ScoringAssessments assessments = programme.assessments;
    private Family family;

    @BeforeEach
    void register() {
        family = programme.registered();
        programme.published.clear();
    }

    @Test
    void scoresAndKeepsTheAnswersWithTheDefinitionAndATrace() {
        Assessment saved = assessments.record(WORKER, answered(family, CALM, ""));

        assertThat(saved.scores().scale("total"))
                .contains(new Scored("total", 1, Optional.of("low"), Optional.empty(), 0));
        assertThat(saved.instrument()).isEqualTo(Programme.mood());
        assertThat(saved.recordedBy()).isEqualTo("Wren Ashby");
        assertThat(programme.store.kept().assessments()).containsExactly(saved);
        assertThat(programme.store.kept().audit().getLast().what()).isEqualTo("recorded a questionnaire, Mood check");
        assertThat(programme.store.kept().alerts()).isEmpty();
        assertThat(programme.published).containsExactly(new Change.FamilyChanged(family.id()));
    }

    @Test
    void raisesAnAlertForARiskAnswerWithWhatWasDoneAboutIt() {
        assessments.record(WORKER, answered(family, WORRYING, "Talked, and called the crisis team"));

        Alert alert = programme.store.kept().alerts().iterator().next();
        assertThat(alert.reason())
                .isEqualTo("Mood check, item 3 (thoughts of harm): an answer that always needs a conversation");
        assertThat(alert.expectedAction()).isEqualTo("Talk before they leave");
        assertThat(alert.state()).isEqualTo(Alert.State.OPEN);
        assertThat(alert.actions())
                .extracting(Alert.Action::what)
                .containsExactly("Talked, and called the crisis team");
        assertThat(programme.published)
                .containsExactly(new Change.FamilyChanged(family.id()), new Change.AlertsChanged());
    }

    @Test
    void raisesAnAlertForAnUnansweredRiskItemAndSaysWhyThereIsNoScore() {
        Assessment saved = assessments.record(WORKER, answered(family, Map.of(1, 2.0, 2, 2.0), "Asked by telephone"));

        assertThat(saved.scores().scales()).containsExactly(new NotScorable("total", "there is no answer to item 3"));
        assertThat(programme.store.kept().alerts())
                .extracting(Alert::reason)
                .containsExactly("Mood check, item 3 (thoughts of harm) was not answered");
    }

    @Test
    void doesNotFinishARiskAnswerWithoutASafetyAction() {
        refused("Say what you did about it", answered(family, WORRYING, "  "));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void leavesNothingBehindWhenTheDatabaseGoesAwayInTheMiddle(int after) {
        int before = programme.store.kept().audit().size();
        programme.store.failAfter = after;

        assertThatThrownBy(() -> assessments.record(WORKER, answered(family, WORRYING, "Talked")))
                .isInstanceOf(StoreUnavailable.class);

        assertThat(programme.store.kept().assessments()).isEmpty();
        assertThat(programme.store.kept().alerts()).isEmpty();
        assertThat(programme.store.kept().audit()).hasSize(before);
        assertThat(programme.published).isEmpty();
    }

    @Test
    void refusesWhatDoesNotFitInTheInstrumentsWords() {
        refused("Nothing was answered in Mood check", answered(family, Map.of(), ""));
        refused("item 2: expected one of 0, 1, 2, but found 5", answered(family, Map.of(2, 5.0), ""));
        refused("has 3 items", answered(family, Map.of(9, 1.0), ""));
        refused("score: expected 0 to 6, but found 7", with(new Responses.Totals(Map.of("total", 7.0))));
        refused("Nothing was answered", with(new Responses.Totals(Map.of())));
    }

    @Test
    void refusesAnUnknownInstrumentAPersonOfAnotherFamilyAndImpossibleDays() {
        PersonId carer = family.carers().getFirst().id();
        PersonId baby = family.babies().getFirst().id();
        Responses calm = new Responses.Answers(CALM);
        refused("\"gone\" is not installed", assessment(carer, TODAY, Rater.SELF, "gone", calm));
        refused("does not belong to", assessment(PersonId.create(), TODAY, Rater.SELF, "mood", calm));
        refused("is in the future", assessment(carer, TODAY.plusDays(1), Rater.SELF, "mood", calm));
        refused("A baby cannot answer", assessment(baby, TODAY, Rater.SELF, "mood", calm));
        refused("is before Robin was born", assessment(baby, LocalDate.of(2025, 11, 30), Rater.CARER, "mood", calm));
    }

    @Test
    void savesTheSameFormOnceAndRefusesAnotherForTheSameDay() {
        Assessment first = assessments.record(WORKER, answered(family, WORRYING, "Talked"));
        programme.published.clear();

        assertThat(assessments.record(WORKER, answered(family, WORRYING, "Talked")))
                .isEqualTo(first);
        assertThat(programme.store.kept().assessments()).hasSize(1);
        assertThat(programme.store.kept().alerts()).hasSize(1);
        assertThat(programme.published).isEmpty();
        assertThatThrownBy(() -> assessments.record(LEAD, answered(family, CALM, "")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("recorded for 10 March 2026 already, by Wren Ashby");
    }

    @Test
    void isForPractitionersAndLeadsOnly() {
        for (Actor actor : new Actor[] {MANAGER, ADMINISTRATOR}) {
            assertThatThrownBy(() -> assessments.record(actor, answered(family, CALM, "")))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void letsLeadsAcknowledgeAndActAndPractitionersSee() {
        assessments.record(WORKER, answered(family, WORRYING, "Talked"));
        Alerts.NamedAlert open = programme.alerts.open(WORKER).getFirst();

        assertThat(open.family()).isEqualTo("Robin and Fern Dale");
        assertThat(open.person()).isEqualTo("Fern Dale");
        assertThatThrownBy(
                        () -> programme.alerts.acknowledge(WORKER, open.alert().id(), 1))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("safeguarding leads");

        Alert seen = programme.alerts.acknowledge(LEAD, open.alert().id(), 1);
        assertThat(seen.state()).isEqualTo(Alert.State.ACKNOWLEDGED);
        assertThatThrownBy(() -> programme.alerts.act(LEAD, seen.id(), 1, "Visited", true))
                .isInstanceOf(EditedMeanwhile.class);
        assertThatThrownBy(() -> programme.alerts.act(LEAD, seen.id(), seen.version(), " ", true))
                .isInstanceOf(Refused.class);

        Alert closed = programme.alerts.act(LEAD, seen.id(), seen.version(), "Visited with the GP", true);
        assertThat(closed.state()).isEqualTo(Alert.State.CLOSED);
        assertThat(closed.actions())
                .extracting(Alert.Action::by)
                .containsExactly("Wren Ashby", "Rowan Hale", "Rowan Hale");
        assertThat(programme.alerts.open(LEAD)).isEmpty();
        assertThatThrownBy(() -> programme.alerts.act(LEAD, closed.id(), closed.version(), "More", false))
                .hasMessageContaining("is closed");
        assertThat(programme.store.kept().audit().getLast().what()).isEqualTo("acted on an alert and closed it");
    }

    @Test
    void keepsTheAuditLogForThoseWhoMaySeeTheFamily() {
        StoredAuditLog log = new StoredAuditLog(programme.store);

        assertThat(log.of(WORKER, family.id())).hasSize(1);
        assertThatThrownBy(() -> log.of(ADMINISTRATOR, family.id())).isInstanceOf(NotAllowed.class);
    }

    private void refused(String because, NewAssessment assessment) {
        assertThatThrownBy(() -> assessments.record(WORKER, assessment))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(because);
        assertThat(programme.store.kept().assessments()).isEmpty();
        assertThat(programme.published).isEmpty();
    }

    private NewAssessment with(Responses responses) {
        return assessment(family.carers().getFirst().id(), TODAY, Rater.SELF, "mood", responses);
    }

    private NewAssessment assessment(
            PersonId person, LocalDate on, Rater rater, String instrument, Responses responses) {
        return new NewAssessment(family.id(), person, on, rater, instrument, "1.0.0", responses, "");
    }
}
