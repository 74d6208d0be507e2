package org.hearth.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearth.core.fixture.Programme.ADMINISTRATOR;
import static org.hearth.core.fixture.Programme.LEAD;
import static org.hearth.core.fixture.Programme.MANAGER;
import static org.hearth.core.fixture.Programme.TODAY;
import static org.hearth.core.fixture.Programme.WORKER;
import static org.hearth.core.fixture.Programme.baby;
import static org.hearth.core.fixture.Programme.carer;
import static org.hearth.core.fixture.Programme.newFamily;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.hearth.api.casework.AuditEntry;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Consents.NewConsent;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.casework.Goals.NewGoal;
import org.hearth.api.casework.Letters;
import org.hearth.api.casework.NotAllowed;
import org.hearth.api.casework.NotFound;
import org.hearth.api.casework.Notes;
import org.hearth.api.casework.Notes.NewNote;
import org.hearth.api.casework.Problem;
import org.hearth.api.casework.Refused;
import org.hearth.api.casework.SafetyPlans.AgreedPlan;
import org.hearth.api.casework.TimelineEntry;
import org.hearth.api.programme.Consent;
import org.hearth.api.programme.Consent.Answer;
import org.hearth.api.programme.Consent.Purpose;
import org.hearth.api.programme.ConsentHistory;
import org.hearth.api.programme.EvaluationChoice;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Goal;
import org.hearth.api.programme.Letter;
import org.hearth.api.programme.MadeDocument;
import org.hearth.api.programme.Note;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonId;
import org.hearth.api.programme.ProgrammeProfile;
import org.hearth.api.programme.SafetyPlan;
import org.hearth.core.fixture.Programme;
import org.hearth.core.letter.KeptLetters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written into a family's file: goals, notes, consents, safety plans and documents. */
class FileTest {
    private final Programme programme = new Programme();
    private final KeptGoals goals = new KeptGoals(programme.store, programme.published::add, programme.clock);
    private final SignedNotes notes = new SignedNotes(programme.store, programme.published::add, programme.clock);
    private final DatedConsents consents =
            new DatedConsents(programme.store, programme.published::add, programme.clock);
    private final EditionedSafetyPlans plans = new EditionedSafetyPlans(
            programme.store, new NamelessProgramme(), programme.published::add, programme.clock);
    private final KeptLetters letters =
            new KeptLetters(programme.store, new NamelessProgramme(), programme.published::add, programme.clock);
    private final Family family = programme.casework.register(WORKER, newFamily(carer(), baby()));
    private final PersonId fern = family.carers().getFirst().id();

    private NewGoal goal(String words, LocalDate on) {
        return new NewGoal(
                UUID.randomUUID(), family.id(), words, List.of(fern), Optional.empty(), on, OptionalInt.empty());
    }

    private Goal sleep() {
        return goals.set(WORKER, goal("To sleep four hours", TODAY.minusDays(30)));
    }

    private Goal rate(Goal goal, LocalDate on, int rating) {
        return goals.rate(WORKER, goal.id(), goal.version(), on, rating, Optional.of(fern));
    }

    @Test
    void keepsAGoalInTheFamilysOwnWordsAndSaysSo() {
        programme.published.clear();
        Goal set = goals.set(WORKER, goal("  To sleep four hours ", TODAY));

        assertThat(set.words()).isEqualTo("To sleep four hours");
        assertThat(set.recordedBy()).isEqualTo(WORKER.name());
        assertThat(goals.of(WORKER, family.id())).containsExactly(set);
        assertThat(traces()).contains("set a goal");
        assertThat(programme.published).containsExactly(new Change.FamilyChanged(family.id()));
    }

    @Test
    void doesNotTakeSomebodyOutOfAFamilyWhomAGoalNames() {
        sleep();
        Person other =
                new Person(PersonId.create(), Person.Role.CARER, "Ivy Dale", "", Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> programme.casework.update(
                        WORKER, family.withPeople(List.of(other, family.babies().getFirst()))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Fern Dale cannot be taken out of the family");
    }

    @Test
    void keepsAGoalOnceThatWasSentTwice() {
        NewGoal form = goal("To sleep", TODAY);

        assertThat(goals.set(WORKER, form)).isEqualTo(goals.set(WORKER, form));
        assertThat(goals.of(WORKER, family.id())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11})
    void refusesARatingThatIsNotFromNoughtToTen(int rating) {
        assertThatThrownBy(() -> rate(sleep(), TODAY, rating))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("from 0");
    }

    @Test
    void refusesARatingBeforeTheGoalOrInTheFuture() {
        Goal set = sleep();

        assertThatThrownBy(() -> rate(set, set.setOn().minusDays(1), 3)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> rate(set, TODAY.plusDays(1), 3)).isInstanceOf(Refused.class);
    }

    @Test
    void keepsRatingsInOrderOfTimeWhateverTheOrderOfTyping() {
        Goal rated = rate(rate(sleep(), TODAY, 7), TODAY.minusDays(9), 2);

        assertThat(rated.ratings()).extracting(Goal.Rating::value).containsExactly(2, 7);
    }

    @Test
    void keepsACorrectedRatingAside() {
        Goal rated = rate(rate(sleep(), TODAY, 7), TODAY, 4);

        assertThat(rated.ratings()).extracting(Goal.Rating::value).containsExactly(4);
        assertThat(rated.corrected()).extracting(Goal.Rating::value).containsExactly(7);
    }

    @Test
    void changesNothingWhenTheSameRatingIsSentTwice() {
        Goal once = rate(sleep(), TODAY, 7);

        assertThat(rate(once, TODAY, 7)).isEqualTo(once);
    }

    @Test
    void beginsANewSeriesWhenAGoalIsAgreedAnewAndKeepsTheOldOneReadable() {
        Goal before = rate(sleep(), TODAY.minusDays(5), 3);
        Goal next = goals.agreeAnew(WORKER, before.id(), before.version(), goal("To rest in the day", TODAY));

        assertThat(next.ratings()).isEmpty();
        assertThat(next.before()).contains(before.id());
        Goal old = goals.of(WORKER, family.id()).stream()
                .filter(one -> one.id().equals(before.id()))
                .findFirst()
                .orElseThrow();
        assertThat(old.state()).isEqualTo(Goal.State.AGREED_ANEW);
        assertThat(old.after()).contains(next.id());
        assertThat(old.words()).isEqualTo(before.words());
        assertThat(old.ratings()).isEqualTo(before.ratings());
        assertThatThrownBy(() -> rate(old, TODAY, 5)).isInstanceOf(Refused.class);
    }

    @Test
    void agreesAGoalAnewOnlyInOtherWords() {
        Goal before = sleep();

        assertThatThrownBy(() -> goals.agreeAnew(WORKER, before.id(), before.version(), goal(before.words(), TODAY)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("add a rating");
    }

    @Test
    void letsAGoalRestAndTakesItUpAgain() {
        Goal set = sleep();
        Goal resting = goals.letRest(WORKER, set.id(), set.version(), TODAY, "Not now.");
        Goal again = goals.takeUp(WORKER, set.id(), resting.version(), TODAY);

        assertThat(resting.state()).isEqualTo(Goal.State.RESTING);
        assertThat(again.state()).isEqualTo(Goal.State.CURRENT);
        assertThat(again.turns()).extracting(Goal.Turn::to).containsExactly(Goal.State.RESTING, Goal.State.CURRENT);
    }

    @Test
    void tellsTwoWhoChangeAGoalAtOnce() {
        Goal set = sleep();
        goals.letRest(LEAD, set.id(), set.version(), TODAY, "");

        assertThatThrownBy(() -> goals.letRest(WORKER, set.id(), set.version(), TODAY, ""))
                .isInstanceOf(EditedMeanwhile.class);
    }

    @Test
    void refusesAGoalForSomebodyOfAnotherFamily() {
        NewGoal stranger = new NewGoal(
                UUID.randomUUID(),
                family.id(),
                "To sleep",
                List.of(),
                Optional.of(PersonId.create()),
                TODAY,
                OptionalInt.empty());

        assertThatThrownBy(() -> goals.set(WORKER, stranger)).isInstanceOf(Refused.class);
    }

    private NewNote note(String words) {
        return new NewNote(UUID.randomUUID(), family.id(), Note.Kind.NOTE, TODAY, words, false);
    }

    @Test
    void signsANoteWithNameAndTime() {
        Note.Text text = notes.write(WORKER, note("They laughed.")).current();

        assertThat(text.by()).isEqualTo(WORKER.name());
        assertThat(text.at()).isEqualTo(programme.clock.instant());
        assertThat(traces()).contains("signed a note").noneMatch(trace -> trace.contains("laughed"));
    }

    @Test
    void amendsANoteAndKeepsWhatItSaid() {
        Note first = notes.write(WORKER, note("They laughed."));
        Note amended = notes.amend(LEAD, first.id(), first.version(), "They smiled.", true, "It was a smile.");

        assertThat(amended.texts()).extracting(Note.Text::words).containsExactly("They laughed.", "They smiled.");
        assertThat(amended.current().by()).isEqualTo(LEAD.name());
        assertThat(amended.current().why()).isEqualTo("It was a smile.");
        assertThat(amended.current().thirdParty()).isTrue();
    }

    @Test
    void asksWhyANoteIsAmended() {
        Note first = notes.write(WORKER, note("They laughed."));

        assertThatThrownBy(() -> notes.amend(WORKER, first.id(), first.version(), "They smiled.", false, " "))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("why");
    }

    @Test
    void takesANoteOfTwentyThousandCharactersAndNotOneMore() {
        String most = "a".repeat(Notes.LONGEST);

        assertThat(notes.write(WORKER, note(most)).current().words()).hasSize(Notes.LONGEST);
        assertThatThrownBy(() -> notes.write(WORKER, note(most + "a")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("20,001")
                .hasMessageContaining("20,000");
    }

    @Test
    void keepsNamesAndSignsOfAllTheWorldInNotes() {
        String words = "سلام Siân 👶🏽 Łucja";

        assertThat(notes.write(WORKER, note(words)).current().words()).isEqualTo(words);
    }

    @Test
    void keepsANoteOnceThatWasSignedTwice() {
        NewNote form = note("Once.");
        notes.write(WORKER, form);
        notes.write(WORKER, form);

        assertThat(notes.of(WORKER, family.id())).hasSize(1);
    }

    private ConsentHistory say(Purpose purpose, Optional<PersonId> who, Answer answer, LocalDate on) {
        return consents.record(
                WORKER,
                new NewConsent(
                        UUID.randomUUID(),
                        family.id(),
                        purpose,
                        who,
                        answer,
                        on,
                        Consent.How.IN_PERSON,
                        "May, v2",
                        ""));
    }

    private boolean isLeftOut() {
        return programme.store.<Boolean>read(records -> records.leaves()
                .find(EvaluationChoice.class, family.id().value())
                .map(EvaluationChoice::leftOut)
                .orElse(false));
    }

    @Test
    void countsAFamilyThatWasNeverAskedInEvaluation() {
        assertThat(consents.of(WORKER, family.id()).isSilent(Purpose.EVALUATION))
                .isTrue();
        assertThat(isLeftOut()).isFalse();
    }

    @Test
    void leavesAFamilyOutThatDoesNotWantToBeEvaluated() {
        say(Purpose.EVALUATION, Optional.empty(), Answer.NOT_GIVEN, TODAY);

        assertThat(isLeftOut()).isTrue();
    }

    @Test
    void leavesAFamilyOutFromTheMomentConsentIsWithdrawnAndTakesItInWhenTheyThinkAgain() {
        say(Purpose.EVALUATION, Optional.empty(), Answer.GIVEN, TODAY.minusDays(9));
        say(Purpose.EVALUATION, Optional.empty(), Answer.WITHDRAWN, TODAY.minusDays(1));
        assertThat(isLeftOut()).isTrue();

        ConsentHistory history = say(Purpose.EVALUATION, Optional.empty(), Answer.GIVEN, TODAY);
        assertThat(isLeftOut()).isFalse();
        assertThat(history.entries())
                .extracting(Consent::answer)
                .containsExactly(Answer.GIVEN, Answer.WITHDRAWN, Answer.GIVEN);
    }

    @Test
    void doesNotLetOnePersonSpeakForAnother() {
        say(Purpose.EVALUATION, Optional.of(fern), Answer.NOT_GIVEN, TODAY.minusDays(2));
        say(Purpose.EVALUATION, Optional.empty(), Answer.GIVEN, TODAY);

        assertThat(isLeftOut()).isTrue();
    }

    @Test
    void goesByTheDayOnWhichItWasSaidAndNotByTheOrderOfTyping() {
        say(Purpose.EVALUATION, Optional.empty(), Answer.NOT_GIVEN, TODAY);
        say(Purpose.EVALUATION, Optional.empty(), Answer.GIVEN, TODAY.minusDays(30));

        assertThat(isLeftOut()).isTrue();
    }

    @Test
    void withdrawsOnlyWhatWasGiven() {
        assertThatThrownBy(() -> say(Purpose.CONTACT, Optional.empty(), Answer.WITHDRAWN, TODAY))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not given");
    }

    @Test
    void keepsConsentToOneThingApartFromAnother() {
        ConsentHistory history = say(Purpose.CONTACT, Optional.of(fern), Answer.NOT_GIVEN, TODAY);

        assertThat(history.against(Purpose.CONTACT)).hasSize(1);
        assertThat(history.against(Purpose.SUPPORT)).isEmpty();
        assertThat(isLeftOut()).isFalse();
    }

    private AgreedPlan plan(long version, String helps) {
        return new AgreedPlan(
                family.id(),
                fern,
                version,
                TODAY,
                Optional.of(TODAY.plusMonths(3)),
                Map.of(SafetyPlan.Part.HELPS, helps, SafetyPlan.Part.RING, " "));
    }

    @Test
    void keepsEveryEditionOfASafetyPlan() {
        SafetyPlan first = plans.agree(WORKER, plan(0, "A walk"));
        SafetyPlan second = plans.agree(WORKER, plan(first.version(), "A bath"));

        assertThat(second.editions())
                .extracting(edition -> edition.words().get(SafetyPlan.Part.HELPS))
                .containsExactly("A walk", "A bath");
        assertThat(plans.of(WORKER, family.id())).containsExactly(second);
    }

    @Test
    void tellsTwoWhoWriteAPlanAtOnce() {
        plans.agree(WORKER, plan(0, "A walk"));

        assertThatThrownBy(() -> plans.agree(LEAD, plan(0, "A bath"))).isInstanceOf(EditedMeanwhile.class);
    }

    @Test
    void refusesAPlanWithoutAWord() {
        assertThatThrownBy(() -> plans.agree(WORKER, plan(0, " "))).isInstanceOf(Refused.class);
    }

    @Test
    void givesTheSheetWithTheNumbersThatTheProgrammeNames() {
        plans.agree(WORKER, plan(0, "A walk"));
        Letter sheet = plans.sheet(WORKER, family.id(), fern);

        assertThat(sheet.to()).isEmpty();
        assertThat(sheet.sections()).extracting(Letter.Section::heading).containsExactly("What helps me");
        assertThat(String.join(" ", sheet.foot())).contains("999", "111", "116 123", "10 June 2026");
    }

    @Test
    void proposesALetterOfWhatWasChosenAndNeverOfNotes() {
        notes.write(WORKER, note("The neighbour said something."));
        rate(rate(sleep(), TODAY.minusDays(9), 2), TODAY, 7);
        plans.agree(WORKER, plan(0, "A walk"));

        Letter letter = letters.propose(WORKER, family.id(), MadeDocument.Kind.GP_LETTER, Set.of(Letters.Part.GOALS));

        assertThat(letter.subject()).contains("Fern Dale, born 5 May 1995", "Robin");
        assertThat(letter.toString())
                .contains("To sleep four hours", "2 (1 March 2026)", "7 (10 March 2026)")
                .doesNotContain("neighbour", "A walk");
    }

    @Test
    void leavesGoalsThatRestOutOfALetter() {
        Goal set = sleep();
        goals.letRest(WORKER, set.id(), set.version(), TODAY, "");

        assertThat(letters.propose(WORKER, family.id(), MadeDocument.Kind.FAMILY_SUMMARY, Set.of(Letters.Part.GOALS))
                        .toString())
                .doesNotContain("To sleep");
    }

    @Test
    void givesTheFamilyTheNumbersToRing() {
        Letter summary = letters.propose(WORKER, family.id(), MadeDocument.Kind.FAMILY_SUMMARY, Set.of());

        assertThat(String.join(" ", summary.foot())).contains("116 123");
        assertThat(summary.salutation()).isEqualTo("Dear Fern");
    }

    @Test
    void keepsADocumentWordForWord() {
        Letter letter = letters.propose(WORKER, family.id(), MadeDocument.Kind.GP_LETTER, Set.of());
        UUID id = UUID.randomUUID();
        letters.keep(WORKER, id, family.id(), MadeDocument.Kind.GP_LETTER, letter);
        letters.keep(WORKER, id, family.id(), MadeDocument.Kind.GP_LETTER, letter);

        assertThat(letters.of(WORKER, family.id())).hasSize(1);
        assertThat(letters.open(LEAD, id).letter()).isEqualTo(letter);
        assertThat(traces()).contains("took a document out again");
    }

    @Test
    void tellsEverythingInTheTimelineTheNewestFirst() {
        rate(sleep(), TODAY.minusDays(2), 4);
        notes.write(WORKER, note("They laughed."));
        say(Purpose.SUPPORT, Optional.empty(), Answer.GIVEN, TODAY.minusDays(1));

        List<TimelineEntry> timeline = programme.casework.timeline(WORKER, family.id());

        assertThat(timeline)
                .extracting(entry -> entry.getClass().getSimpleName())
                .containsSubsequence("NoteEntry", "ConsentEntry", "GoalRatingEntry", "GoalEntry");
    }

    @Test
    void isForPractitionersAndSafeguardingLeadsOnly() {
        for (var actor : List.of(MANAGER, ADMINISTRATOR)) {
            assertThatThrownBy(() -> goals.of(actor, family.id())).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> notes.of(actor, family.id())).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> consents.of(actor, family.id())).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> plans.of(actor, family.id())).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> letters.of(actor, family.id())).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void saysThatThereIsNoSuchFamily() {
        assertThatThrownBy(() -> goals.of(LEAD, FamilyId.create())).isInstanceOf(NotFound.class);
    }

    private List<String> traces() {
        return programme.store.kept().audit().stream().map(AuditEntry::what).toList();
    }

    private static final class NamelessProgramme implements org.hearth.api.casework.Programme {
        @Override
        public ProgrammeProfile profile() {
            return ProgrammeProfile.plain();
        }

        @Override
        public List<Problem> problems() {
            return List.of();
        }
    }
}
