package org.hearth.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearth.core.fixture.Programme.TODAY;
import static org.hearth.core.fixture.Programme.WORKER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.api.casework.DueQuestionnaire;
import org.hearth.api.casework.Refused;
import org.hearth.api.casework.TimelineEntry;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.intervention.Delivery;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.intervention.InterventionDefinition.SuggestedInstrument;
import org.hearth.api.intervention.InterventionType;
import org.hearth.api.intervention.Timing;
import org.hearth.api.programme.Due;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Loss;
import org.hearth.api.programme.NotAsked;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonId;
import org.hearth.core.area.InstalledAreas;
import org.hearth.core.casework.AuditedCasework;
import org.hearth.core.fixture.Programme;
import org.hearth.core.support.AuditedStrands;
import org.hearth.memory.MadeUpCatalogue;
import org.junit.jupiter.api.Test;

/** Questionnaires fall due by the kinds of support that a family takes up, once each, and never when it would hurt. */
class ScheduleTest {
    private static final Timing START_AND_SIX_WEEKS = new Timing(true, Optional.of(6), true);

    private final Programme programme = new Programme();
    private final MadeUpCatalogue catalogue = MadeUpCatalogue.of(
            List.of(Instrument.of(Programme.mood())),
            List.of(
                    support("songs", START_AND_SIX_WEEKS),
                    support("play", new Timing(false, Optional.of(12), false)),
                    support("talk", new Timing(false, Optional.empty(), true))),
            List.of());
    private final AuditedCasework casework = new AuditedCasework(
            programme.store,
            catalogue,
            programme.published::add,
            programme.profile,
            InstalledAreas.unmapped(programme.store, programme.published::add, programme.clock),
            programme.clock);
    private final AuditedStrands strands =
            new AuditedStrands(programme.store, catalogue, programme.published::add, programme.clock);
    private final KeptSchedules schedules =
            new KeptSchedules(programme.store, catalogue, programme.published::add, programme.clock);
    private final ScoringAssessments assessments =
            new ScoringAssessments(programme.store, catalogue, programme.published::add, programme.clock);
    private final Family family = casework.register(WORKER, Programme.newFamily(Programme.carer(), Programme.baby()));
    private final PersonId carer = family.carers().getFirst().id();

    @Test
    void aFamilyWithoutSupportHasNothingDue() {
        assertThat(schedules.of(WORKER, family.id())).isEmpty();
    }

    @Test
    void aQuestionnaireIsDueWhenTheSupportIsTakenUp() {
        takeUp("songs", TODAY.minusDays(3));

        assertThat(schedules.of(WORKER, family.id()))
                .containsExactly(new Due(family.id(), carer, "mood", TODAY.minusDays(3), "songs"));
        assertThat(schedules.today(WORKER, 50).rows())
                .extracting(DueQuestionnaire::personName)
                .containsExactly("Fern Dale");
    }

    @Test
    void anAnswerMovesItSoManyWeeksOn() {
        takeUp("songs", TODAY.minusDays(3));
        answer();

        assertThat(days()).containsExactly(TODAY.plusWeeks(6));
        assertThat(schedules.today(WORKER, 50).rows()).isEmpty();
    }

    @Test
    void twoKindsOfSupportNeverAskTwice() {
        takeUp("play", TODAY.minusDays(9));
        takeUp("songs", TODAY.minusDays(3));

        assertThat(days()).containsExactly(TODAY.minusDays(3));
    }

    @Test
    void withoutAStartTheFirstTimeIsSoManyWeeksLater() {
        takeUp("play", TODAY.minusDays(9));

        assertThat(days()).containsExactly(TODAY.minusDays(9).plusWeeks(12));
    }

    @Test
    void whatIsAskedWhenTheFamilyFeelsItIsTimeIsNeverDueByItself() {
        takeUp("talk", TODAY.minusDays(9));

        assertThat(schedules.of(WORKER, family.id())).isEmpty();
    }

    @Test
    void whatIsSuggestedButNotInstalledIsNeverDue() {
        takeUp("songs", TODAY.minusDays(3));
        MadeUpCatalogue without =
                MadeUpCatalogue.of(List.of(), List.of(support("songs", START_AND_SIX_WEEKS)), List.of());
        ScheduleKeeper.catchUp(programme.store, without, 1);

        assertThat(schedules.of(WORKER, family.id())).isEmpty();
        assertThat(schedules.today(WORKER, 50).rows()).isEmpty();
    }

    @Test
    void aFamilyThatRestsHasNothingDueUntilItIsWelcomedBack() {
        takeUp("songs", TODAY.minusDays(3));
        Family resting = casework.rest(WORKER, family.id(), family.version(), TODAY.minusDays(2), "");
        assertThat(schedules.of(WORKER, family.id())).isEmpty();

        casework.welcomeBack(WORKER, family.id(), resting.version(), TODAY, "");

        assertThat(days()).containsExactly(TODAY);
    }

    @Test
    void aFamilyThatLostItsBabyIsRemindedOfNothing() {
        takeUp("songs", TODAY.minusDays(3));
        List<Person> people = family.people().stream()
                .map(person -> person.role() == Person.Role.BABY
                        ? person.with(person.details().withLoss(Optional.of(new Loss(Optional.of(TODAY), ""))))
                        : person)
                .toList();

        casework.update(WORKER, family.withPeople(people));

        assertThat(schedules.of(WORKER, family.id())).isEmpty();
    }

    @Test
    void notAskedTodayMovesTheDayAndIsTold() {
        takeUp("songs", TODAY.minusDays(3));

        NotAsked kept = notAsked(NotAsked.Reason.BABY_FIRST, "", Optional.of(TODAY.plusDays(7)));

        assertThat(days()).containsExactly(TODAY.plusDays(7));
        assertThat(casework.timeline(WORKER, family.id()))
                .anyMatch(entry -> entry.equals(new TimelineEntry.NotAskedEntry(kept)));
    }

    @Test
    void whenTheFamilyWillSayItIsNotDueAnyMoreUntilItWasAsked() {
        takeUp("songs", TODAY.minusDays(3));
        notAsked(NotAsked.Reason.RATHER_NOT, "", Optional.empty());
        assertThat(schedules.of(WORKER, family.id())).isEmpty();

        answer();

        assertThat(days()).containsExactly(TODAY.plusWeeks(6));
    }

    @Test
    void aDayThatHasPassedAndAReasonWithoutWordsAreRefused() {
        assertThatThrownBy(() -> notAsked(NotAsked.Reason.NO_TIME, "", Optional.of(TODAY)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> notAsked(NotAsked.Reason.OTHER, " ", Optional.empty()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void familiesFromBeforeAPlugInChangedAreCaughtUpInSmallPieces() {
        takeUp("songs", TODAY.minusDays(3));
        MadeUpCatalogue later = MadeUpCatalogue.of(
                List.of(Instrument.of(Programme.mood())),
                List.of(support("songs", new Timing(false, Optional.of(2), false))),
                List.of());

        assertThat(ScheduleKeeper.catchUp(programme.store, later, 1)).isTrue();
        assertThat(ScheduleKeeper.catchUp(programme.store, later, 1)).isFalse();

        assertThat(days()).containsExactly(TODAY.minusDays(3).plusWeeks(2));
    }

    private void takeUp(String intervention, LocalDate on) {
        strands.takeUp(WORKER, family.id(), intervention, on, Set.of(), "");
    }

    private void answer() {
        assessments.record(WORKER, Programme.answered(family, Map.of(1, 0.0, 2, 0.0, 3, 0.0), ""));
    }

    private NotAsked notAsked(NotAsked.Reason reason, String words, Optional<LocalDate> again) {
        return schedules.notAskedToday(WORKER, family.id(), carer, "mood", reason, words, again);
    }

    private List<LocalDate> days() {
        return schedules.of(WORKER, family.id()).stream().map(Due::on).toList();
    }

    private static InterventionType support(String id, Timing timing) {
        return InterventionType.of(new InterventionDefinition(
                id,
                "1.0.0",
                id,
                "",
                "",
                Delivery.DYAD,
                45,
                List.of(),
                List.of(new SuggestedInstrument("mood", "now and then", timing)),
                List.of(),
                ""));
    }
}
