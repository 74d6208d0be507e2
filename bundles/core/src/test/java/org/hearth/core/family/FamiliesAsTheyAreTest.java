package org.hearth.core.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearth.core.fixture.Programme.MANAGER;
import static org.hearth.core.fixture.Programme.TODAY;
import static org.hearth.core.fixture.Programme.WORKER;
import static org.hearth.core.fixture.Programme.answered;
import static org.hearth.core.fixture.Programme.baby;
import static org.hearth.core.fixture.Programme.carer;
import static org.hearth.core.fixture.Programme.expected;
import static org.hearth.core.fixture.Programme.newFamily;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.api.casework.NewAssessment;
import org.hearth.api.casework.NewFamily;
import org.hearth.api.casework.NotAllowed;
import org.hearth.api.casework.Refused;
import org.hearth.api.casework.SimilarFamily;
import org.hearth.api.casework.SimilarFamily.Kind;
import org.hearth.api.instrument.Rater;
import org.hearth.api.programme.Area;
import org.hearth.api.programme.Deprivation;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Loss;
import org.hearth.api.programme.NhsNumber;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonDetails;
import org.hearth.api.programme.PersonId;
import org.hearth.api.programme.Referral;
import org.hearth.api.programme.SafeContact;
import org.hearth.core.casework.AuditedCasework;
import org.hearth.core.fixture.Programme;
import org.junit.jupiter.api.Test;

class FamiliesAsTheyAreTest {
    private final Programme programme = new Programme();
    private final AuditedCasework casework = programme.casework;

    @Test
    void twinsAndSeveralCarersAreOneFamily() {
        Family family = casework.register(
                WORKER,
                newFamily(
                        carer(),
                        named(Person.Role.CARER, "Morfudd Ŵyn 🌱"),
                        named(Person.Role.CARER, "أمل الحسن"),
                        named(Person.Role.BABY, "Elin"),
                        named(Person.Role.BABY, "Elin")));

        assertThat(family.carers()).hasSize(3);
        assertThat(family.babies()).hasSize(2);
    }

    @Test
    void aPregnancyBecomesABirthOfTheSameBaby() {
        Person bump = expected(TODAY.plusDays(10));
        Family before = casework.register(WORKER, newFamily(carer(), bump));

        Family after = casework.update(
                WORKER, before.withPeople(List.of(before.people().getFirst(), bump.born(TODAY))));

        assertThat(after.babies()).singleElement().satisfies(baby -> {
            assertThat(baby.id()).isEqualTo(bump.id());
            assertThat(baby.bornOn()).contains(TODAY);
            assertThat(baby.dueOn()).isEmpty();
        });
    }

    @Test
    void aLossIsRecordedOnceAndNothingIsAskedAnyMore() {
        Family before = programme.registered();
        Person robin = before.babies().getFirst();
        Person lost = robin.with(
                PersonDetails.NONE.withLoss(Optional.of(new Loss(Optional.of(TODAY.minusDays(2)), "Robin"))));

        Family after = casework.update(
                WORKER, before.withPeople(List.of(before.people().getFirst(), lost)));

        assertThat(after.displayName()).isEqualTo("Fern Dale");
        assertThatThrownBy(() -> programme.assessments.record(WORKER, about(after, robin, TODAY)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("has lost Robin");
        // what was answered before may still come in from paper
        assertThat(programme.assessments.record(WORKER, about(after, robin, TODAY.minusDays(20))))
                .isNotNull();
    }

    @Test
    void aLossCannotLieInTheFutureOrBeforeABirth() {
        assertThatThrownBy(() -> casework.register(WORKER, newFamily(carer(), lostOn(TODAY.plusDays(1)))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("in the future");
        assertThatThrownBy(() -> casework.register(WORKER, newFamily(carer(), lostOn(LocalDate.of(2025, 11, 30)))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("before they were born");
    }

    @Test
    void offersFamiliesThatMayBeTheSame() {
        Family robins = programme.registered();
        NhsNumber number = NhsNumber.parse("943 476 5919");
        Person known = named(Person.Role.BABY, "Ivy").with(PersonDetails.NONE.withNhsNumber(Optional.of(number)));
        Family ivys = casework.register(WORKER, newFamily(named(Person.Role.CARER, "Hazel Moss"), known));
        Family due = casework.register(
                WORKER, newFamily(named(Person.Role.CARER, "Ané Stone"), expected(TODAY.plusDays(90))));

        assertThat(similar(named(Person.Role.CARER, "FERN Dale"), baby()))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.id()).isEqualTo(robins.id());
                    assertThat(found.reasons())
                            .extracting(SimilarFamily.Reason::kind)
                            .containsExactly(Kind.SAME_BIRTHDAY_AND_NAME, Kind.SAME_CARER_AND_BABY);
                });
        assertThat(similar(
                        named(Person.Role.CARER, "Somebody"),
                        named(Person.Role.BABY, "").with(PersonDetails.NONE.withNhsNumber(Optional.of(number)))))
                .extracting(SimilarFamily::id)
                .containsExactly(ivys.id());
        assertThat(similar(named(Person.Role.CARER, "stone ane"), expected(TODAY.plusDays(97))))
                .extracting(SimilarFamily::id)
                .containsExactly(due.id());
    }

    @Test
    void offersFamiliesWhoseNamesAreAllThatIsKnown() {
        Family first = casework.register(
                WORKER, newFamily(named(Person.Role.CARER, "Ané Stone"), named(Person.Role.BABY, "Wren")));
        Person born = new Person(PersonId.create(), Person.Role.BABY, "Wren", "", baby().bornOn(), Optional.empty());
        casework.register(WORKER, newFamily(named(Person.Role.CARER, "Hazel Moss"), born));

        assertThat(similar(named(Person.Role.CARER, "stone ANE"), named(Person.Role.BABY, "wren")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.id()).isEqualTo(first.id());
                    assertThat(found.reasons()).containsExactly(new SimilarFamily.Reason(Kind.SAME_NAMES, "Wren"));
                });
        assertThat(similar(named(Person.Role.CARER, "Ané Stone"), named(Person.Role.BABY, "Robin")))
                .isEmpty();
        Person bornLater = new Person(
                PersonId.create(),
                Person.Role.BABY,
                "Wren",
                "",
                baby().bornOn().map(day -> day.plusYears(1)),
                Optional.empty());
        assertThat(similar(named(Person.Role.CARER, "Hazel Moss"), bornLater)).isEmpty();
    }

    @Test
    void aBirthdayAloneIsNoReason() {
        programme.registered();
        Person other = new Person(PersonId.create(), Person.Role.BABY, "Sorrel", "", baby().bornOn(), Optional.empty());

        assertThat(similar(named(Person.Role.CARER, "Somebody Else"), other)).isEmpty();
    }

    @Test
    void aFormThatIsSentTwiceIsNotLikeItself() {
        NewFamily family = newFamily(carer(), baby());
        casework.register(WORKER, family);

        assertThat(casework.similar(WORKER, family)).isEmpty();
        assertThatThrownBy(() -> casework.similar(MANAGER, family)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void notesAreLongAndTooLongOnesAreToldTheirRoom() {
        Referral long10000 = new Referral(TODAY, Optional.empty(), "", "x".repeat(10_000));
        Referral tooLong = new Referral(TODAY, Optional.empty(), "", "x".repeat(10_001));

        assertThat(casework.register(WORKER, with(long10000)).referral().note()).hasSize(10_000);
        assertThatThrownBy(() -> casework.register(WORKER, with(tooLong)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("10,001");
    }

    @Test
    void aPostcodeIsKeptAsItIsPrintedAndWhatIsNoneIsRefused() {
        Area typed = new Area("ng15dt", " Harbour Side ", Optional.empty());

        Area kept = casework.register(WORKER, in(typed)).area();

        assertThat(kept).isEqualTo(new Area("NG1 5DT", "Harbour Side", Optional.empty()));
        assertThatThrownBy(() -> casework.register(WORKER, in(new Area("Leeds", "", Optional.empty()))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not a postcode");
    }

    @Test
    void aDecileStaysUntilTheFamilyMoves() {
        Area here = new Area("NG1 5DT", "", Optional.of(new Deprivation("E01000001", 2, 2019)));
        Family family = casework.register(WORKER, in(here));

        Family noted = casework.update(WORKER, family.withArea(new Area("NG1 5DT", "Harbour Side", Optional.empty())));
        Family moved = casework.update(WORKER, noted.withArea(new Area("NG1 5DU", "", Optional.empty())));

        assertThat(noted.area().deprivation()).isEqualTo(here.deprivation());
        assertThat(moved.area().deprivation()).isEmpty();
    }

    private List<SimilarFamily> similar(Person... people) {
        return casework.similar(WORKER, newFamily(people));
    }

    private static NewAssessment about(Family family, Person person, LocalDate on) {
        NewAssessment form = answered(family, Map.of(1, 1.0, 2, 1.0, 3, 0.0), "");
        return new NewAssessment(
                family.id(), person.id(), on, Rater.CARER, form.instrument(), form.version(), form.responses(), "");
    }

    private static Person lostOn(LocalDate day) {
        return baby().with(PersonDetails.NONE.withLoss(Optional.of(new Loss(Optional.of(day), ""))));
    }

    private static NewFamily with(Referral referral) {
        return new NewFamily(List.of(carer()), SafeContact.ANY, referral, Optional.empty(), Area.UNKNOWN);
    }

    private static NewFamily in(Area area) {
        return new NewFamily(List.of(carer()), SafeContact.ANY, new Referral(TODAY, ""), Optional.empty(), area);
    }

    private static Person named(Person.Role role, String name) {
        return new Person(PersonId.create(), role, name, "", Optional.empty(), Optional.empty());
    }
}
