package org.hearth.ui.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearth.testkit.bench.BenchHouse.WORKER;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.hearth.api.bench.Workbench.Bench;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.FamilyQuery;
import org.hearth.api.casework.Goals;
import org.hearth.api.casework.Goals.NewGoal;
import org.hearth.api.casework.Invitations;
import org.hearth.api.casework.Invitations.NewInvitation;
import org.hearth.api.casework.Letters;
import org.hearth.api.casework.NewAssessment;
import org.hearth.api.casework.NewFamily;
import org.hearth.api.casework.OwnPhone;
import org.hearth.api.casework.Refused;
import org.hearth.api.casework.Schedules;
import org.hearth.api.casework.Strands;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Rater;
import org.hearth.api.instrument.Responses;
import org.hearth.api.intervention.Delivery;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.intervention.InterventionDefinition.SuggestedInstrument;
import org.hearth.api.intervention.InterventionType;
import org.hearth.api.intervention.Timing;
import org.hearth.api.programme.Area;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.ContactId;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Invitation;
import org.hearth.api.programme.Loss;
import org.hearth.api.programme.MadeDocument;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonDetails;
import org.hearth.api.programme.PersonId;
import org.hearth.api.programme.Referral;
import org.hearth.api.programme.SafeContact;
import org.hearth.memory.MemoryStore;
import org.hearth.testkit.bench.BenchHouse;
import org.hearth.ui.pretend.PretendPlugIns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A loss is recorded once and respected everywhere. One test for each place that could speak of a birthday, an age, a due date,
 * a questionnaire or a reminder: the family's name in lists and search, the family's page, today, what is due, questionnaires,
 * links to a phone of their own, letters, goals in letters, what takes part in support, and what goes out for evaluation.
 */
class ALossIsRespectedTest {
    private static final LocalDate TODAY = LocalDate.now();

    private final MemoryStore store = new MemoryStore();
    private final Bench bench = BenchHouse.bench(store);
    private final Casework casework = bench.casework();
    private final InstrumentDefinition worry = PretendPlugIns.WORRY;
    private final Person fern = person(Person.Role.CARER, "Fern Dale", Optional.of(TODAY.minusYears(30)));
    private final Person robin = person(Person.Role.BABY, "Robin", Optional.of(TODAY.minusWeeks(30)));
    private Family before;

    @BeforeEach
    void aFamilyThatWasMetLongAgo() {
        bench.install(Instrument.of(worry));
        bench.install(InterventionType.of(new InterventionDefinition(
                "songs",
                "1.0.0",
                "Songs together",
                "",
                "",
                Delivery.DYAD,
                45,
                List.of(),
                List.of(new SuggestedInstrument(worry.id(), "now and then", new Timing(true, Optional.of(6), true))),
                List.of(),
                "")));
        before = casework.register(
                WORKER,
                new NewFamily(
                        List.of(fern, robin),
                        SafeContact.ANY,
                        new Referral(TODAY.minusWeeks(20), "A1"),
                        Optional.of(WORKER.username()),
                        Area.UNKNOWN));
        casework.record(
                WORKER,
                List.of(new Contact(
                        ContactId.create(),
                        before.id(),
                        TODAY.minusWeeks(12),
                        Optional.empty(),
                        "songs",
                        "Songs together",
                        Set.of(fern.id(), robin.id()),
                        Contact.Medium.FACE_TO_FACE,
                        Contact.Outcome.ATTENDED,
                        OptionalInt.of(45),
                        WORKER.name(),
                        Map.of(),
                        "")));
    }

    private Family robinIsLost() {
        return casework.update(WORKER, before.withPeople(List.of(fern, lost(robin))));
    }

    private static Person lost(Person person) {
        return person.with(
                PersonDetails.NONE.withLoss(Optional.of(new Loss(Optional.of(TODAY.minusDays(3)), "Our star"))));
    }

    private static Person person(Person.Role role, String name, Optional<LocalDate> born) {
        return new Person(PersonId.create(), role, name, "", born, Optional.empty());
    }

    @Test
    void theFamilyIsNoLongerCalledByTheirNameInListsAndSearch() {
        robinIsLost();

        assertThat(casework.find(WORKER, FamilyQuery.search("fern")).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.name()).isEqualTo("Fern Dale"));
        assertThat(casework.mine(WORKER, 0, 10).rows())
                .extracting(row -> row.name())
                .containsExactly("Fern Dale");
    }

    @Test
    void theFamilyPageTellsTheDayAndTheirWordsButNoAgeNoBirthdayAndNoBump() {
        Person remembered = robinIsLost().babies().getFirst();
        Person bump = lost(new Person(
                PersonId.create(), Person.Role.BABY, "", "", Optional.empty(), Optional.of(TODAY.plusWeeks(9))));

        assertThat(Age.of(remembered, TODAY)).isEmpty();
        assertThat(PersonLines.of(remembered, TODAY).toString())
                .contains("Robin", "Our star")
                .doesNotContain("born", "weeks", "months");
        assertThat(Age.of(bump, TODAY)).isEmpty();
        assertThat(PersonLines.of(bump, TODAY).toString()).doesNotContain("Bump", "due");
    }

    @Test
    void nothingSaysThatNobodyHasHeardFromThem() {
        assertThat(casework.today(WORKER).quiet()).hasSize(1);

        Family after = robinIsLost();

        assertThat(casework.today(WORKER).quiet()).isEmpty();
        assertThat(QuietNotice.isQuiet(after, casework.summary(WORKER, after.id()), 4, TODAY))
                .isFalse();
    }

    @Test
    void aReminderThatWasSetBeforeIsTakenAway() {
        casework.remind(WORKER, before.id(), TODAY);

        Family after = robinIsLost();

        assertThat(casework.summary(WORKER, after.id()).remindOn()).isEmpty();
        assertThat(casework.today(WORKER).quiet()).isEmpty();
    }

    @Test
    void nothingIsDueAnyMore() {
        bench.useCase(Strands.class)
                .takeUp(WORKER, before.id(), "songs", TODAY.minusWeeks(12), Set.of(fern.id(), robin.id()), "");
        Schedules schedules = bench.useCase(Schedules.class);
        assertThat(schedules.of(WORKER, before.id())).isNotEmpty();

        robinIsLost();

        assertThat(schedules.of(WORKER, before.id())).isEmpty();
        assertThat(casework.today(WORKER).due().rows()).isEmpty();
    }

    @Test
    void noQuestionnaireAboutThemCanBeBegun() {
        robinIsLost();

        assertThatThrownBy(() -> bench.assessments()
                        .record(
                                WORKER,
                                new NewAssessment(
                                        before.id(),
                                        robin.id(),
                                        TODAY,
                                        Rater.CARER,
                                        worry.id(),
                                        worry.version(),
                                        new Responses.Answers(Map.of(1, 0.0)),
                                        "We talked")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("has lost Robin");
    }

    @Test
    void noLinkAboutThemIsMadeAndThoseThatWereMadeAreTakenBack() {
        Invitations invitations = bench.useCase(Invitations.class);
        Invitations.Made made = invitations.invite(WORKER, link(fern));

        robinIsLost();

        assertThat(invitations.about(WORKER, before.id()))
                .extracting(Invitation::state)
                .containsExactly(Invitation.State.WITHDRAWN);
        assertThat(bench.useCase(OwnPhone.class)
                        .look(new OwnPhone.Holder(made.secret(), "another-browser-of-32-characters", "192.0.2.7")))
                .isInstanceOf(OwnPhone.Closed.class);
        assertThatThrownBy(() -> invitations.invite(WORKER, link(robin)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("has lost Robin");
    }

    @Test
    void aLinkAboutSomebodyElseStaysWhileThereIsABabyToCareFor() {
        Person ivy = person(Person.Role.BABY, "Ivy", robin.bornOn());
        before = casework.update(WORKER, before.withPeople(List.of(fern, robin, ivy)));
        Invitations invitations = bench.useCase(Invitations.class);
        invitations.invite(WORKER, link(fern));

        casework.update(WORKER, before.withPeople(List.of(fern, lost(robin), ivy)));

        assertThat(invitations.about(WORKER, before.id()))
                .extracting(Invitation::state)
                .containsExactly(Invitation.State.OPEN);
    }

    @Test
    void noLetterNamesThemOrTheirBirthdayOrTheirGoals() {
        bench.useCase(Goals.class)
                .set(
                        WORKER,
                        new NewGoal(
                                UUID.randomUUID(),
                                before.id(),
                                "Robin sleeps through",
                                List.of(fern.id()),
                                Optional.of(robin.id()),
                                TODAY.minusWeeks(2),
                                OptionalInt.of(3)));
        robinIsLost();
        Letters letters = bench.useCase(Letters.class);

        for (MadeDocument.Kind kind : List.of(MadeDocument.Kind.GP_LETTER, MadeDocument.Kind.FAMILY_SUMMARY)) {
            assertThat(letters.propose(WORKER, before.id(), kind, Set.of(Letters.Part.values()))
                            .toString())
                    .contains("Fern")
                    .doesNotContain("Robin");
        }
    }

    @Test
    void whoIsOfferedForContactsGoalsConsentRegistersAndLinksIsWhoIsHere() {
        Family after = robinIsLost();

        assertThat(after.present()).containsExactly(fern);
        assertThat(after.babies()).as("they stay part of the family's story").hasSize(1);
    }

    @Test
    void theTimelineStillTellsWhatWasSharedWithThem() {
        Family after = robinIsLost();

        assertThat(Happening.of(after, casework.timeline(WORKER, after.id()), TODAY))
                .flatExtracting(Happening::notes)
                .anyMatch(note -> note.contains("Robin"));
    }

    private NewInvitation link(Person about) {
        return new NewInvitation(before.id(), about.id(), worry.id(), "en-GB", Duration.ofDays(7));
    }
}
