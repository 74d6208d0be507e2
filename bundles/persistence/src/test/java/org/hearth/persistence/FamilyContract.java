package org.hearth.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.hearth.api.casework.FamilySummary;
import org.hearth.api.exchange.Beside;
import org.hearth.api.exchange.Beside.Background;
import org.hearth.api.programme.Area;
import org.hearth.api.programme.Caring;
import org.hearth.api.programme.Deprivation;
import org.hearth.api.programme.Ethnicity;
import org.hearth.api.programme.EvaluationChoice;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Goal;
import org.hearth.api.programme.Loss;
import org.hearth.api.programme.NhsNumber;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonDetails;
import org.hearth.api.programme.PersonId;
import org.hearth.api.programme.Referral;
import org.hearth.api.programme.ReferralSource;
import org.hearth.api.programme.SafeContact;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.EvaluationDataBuilder;
import org.hearth.api.store.KnownPerson;
import org.junit.jupiter.api.Test;

/** What every store promises of families as they are: everything that is known comes back, and known people are found. */
abstract class FamilyContract extends OnAStore {
    private static final LocalDate DAY = Samples.DAY;

    FamilyContract(StoreContract contract) {
        super(contract);
    }

    private Family read(Family family) {
        return store().read(records -> records.family(family.id())).orElseThrow();
    }

    private static Person person(
            Person.Role role, String name, Optional<LocalDate> born, Optional<LocalDate> due, PersonDetails details) {
        return new Person(PersonId.create(), role, name, "", born, due, details);
    }

    private static Family family(Person... people) {
        return Samples.family("Somebody").withPeople(List.of(people));
    }

    @Test
    void keepsEverythingThatIsKnownOfPeople() {
        Person grandmother = person(
                Person.Role.CARER,
                "أمل الحسن",
                Optional.of(LocalDate.of(1961, 2, 3)),
                Optional.empty(),
                new PersonDetails(
                        Caring.KINSHIP_CARER,
                        Optional.of(Ethnicity.values()[4]),
                        "العربية",
                        true,
                        "No stairs 🌱",
                        Optional.of(NhsNumber.parse("943 476 5919")),
                        "0115 496 0000",
                        "amal@example.org",
                        Optional.empty()));
        Person lost = person(
                Person.Role.BABY,
                "Llŷr",
                Optional.empty(),
                Optional.of(DAY.plusDays(90)),
                PersonDetails.NONE.withLoss(Optional.of(new Loss(Optional.of(DAY), "Ein seren"))));
        Person bump = person(Person.Role.BABY, "", Optional.empty(), Optional.of(DAY.plusDays(60)), PersonDetails.NONE);

        Family added = kept(family(grandmother, lost, bump));

        assertThat(read(added).people()).containsExactly(grandmother, lost, bump);
    }

    @Test
    void keepsSafeContactReferralAndArea() {
        Family family = family(person(
                        Person.Role.CARER, "Columns One", Optional.empty(), Optional.empty(), PersonDetails.NONE))
                .withSafeContact(new SafeContact(
                        Set.of(SafeContact.Rule.DO_NOT_WRITE, SafeContact.Rule.DO_NOT_LEAVE_A_MESSAGE),
                        "Call between 10 and 12",
                        "Ask for Sam"))
                .withReferral(new Referral(
                        DAY, Optional.of(ReferralSource.values()[0]), "The team at the Lindens", "x".repeat(10_000)))
                .withArea(new Area("NG1 5DT", "Harbour Side", Optional.of(new Deprivation("E01000001", 2, 2019))));

        Family added = kept(family);

        assertThat(read(added)).isEqualTo(added);
        assertThat(added.safeContact()).isEqualTo(family.safeContact());
        assertThat(added.referral()).isEqualTo(family.referral());
        assertThat(added.area()).isEqualTo(family.area());
    }

    @Test
    void replacesWhatIsKnownAndForgetsWhatIsNot() {
        Family before = kept(
                family(person(Person.Role.CARER, "Columns Two", Optional.empty(), Optional.empty(), PersonDetails.NONE))
                        .withArea(new Area("NG1 5DU", "", Optional.of(new Deprivation("E01000002", 9, 2025)))));

        Family after = store().write(
                        records -> records.replace(before.withArea(Area.UNKNOWN).withSafeContact(SafeContact.ANY)));

        assertThat(read(before)).isEqualTo(after);
        assertThat(after.area()).isEqualTo(Area.UNKNOWN);
    }

    @Test
    void findsKnownPeopleByNumberBirthdayAndDueDay() {
        NhsNumber number = NhsNumber.parse("999 000 0018");
        LocalDate birthday = LocalDate.of(1987, 6, 5);
        LocalDate due = LocalDate.of(2031, 1, 20);
        Person carer = person(
                Person.Role.CARER,
                "Known Carer",
                Optional.of(birthday),
                Optional.empty(),
                PersonDetails.NONE.withNhsNumber(Optional.of(number)));
        Person bump = person(Person.Role.BABY, "", Optional.empty(), Optional.of(due), PersonDetails.NONE);
        FamilyId id = kept(family(carer, bump)).id();

        assertThat(known(id, store().read(records -> records.withNhsNumber(number, 10))))
                .extracting(KnownPerson::name)
                .containsExactly("Known Carer");
        assertThat(known(id, store().read(records -> records.bornOn(birthday, 10))))
                .extracting(KnownPerson::role)
                .containsExactly(Person.Role.CARER);
        assertThat(known(id, store().read(records -> records.dueBetween(due.minusDays(1), due, 10))))
                .extracting(KnownPerson::role)
                .containsExactly(Person.Role.BABY);
        assertThat(known(id, store().read(records -> records.dueBetween(due.plusDays(1), due.plusDays(9), 10))))
                .isEmpty();
    }

    @Test
    void knowsNobodyAnyMoreWhoWasTakenOutOfAFamily() {
        LocalDate birthday = LocalDate.of(1986, 5, 4);
        Person stays = person(Person.Role.CARER, "Who Stays", Optional.empty(), Optional.empty(), PersonDetails.NONE);
        Person leaves =
                person(Person.Role.CARER, "Who Leaves", Optional.of(birthday), Optional.empty(), PersonDetails.NONE);
        Family before = kept(family(stays, leaves));

        store().write(records -> records.replace(before.withPeople(List.of(stays))));

        assertThat(known(before.id(), store().read(records -> records.bornOn(birthday, 10))))
                .isEmpty();
    }

    @Test
    void givesBackgroundsAndGoalsForExportsAndLeavesOutWhoDoesNotWantToBeEvaluated() {
        Person carer = person(
                Person.Role.CARER,
                "Exported One",
                Optional.empty(),
                Optional.empty(),
                PersonDetails.NONE.withEthnicity(Ethnicity.ofCode("H")).withLanguage("Polish", true));
        Area area = new Area("NG1 5DT", "", Optional.of(new Deprivation("E01000001", 2, 2019)));
        Family one = kept(family(carer).withArea(area).withReferral(new Referral(DAY, "A1")));
        Family other = kept(family(
                person(Person.Role.CARER, "Exported Two", Optional.empty(), Optional.empty(), PersonDetails.NONE)));
        store().write(records -> records.leaves().add(goal(one, carer)));
        store().write(records -> records.leaves().add(goal(other, other.people().getFirst())));
        int before = exported().data().leftOut();
        Exported all = exported();
        store().write(records -> records.leaves().add(new EvaluationChoice(0, other.id(), true, DAY)));
        Exported fewer = exported();

        assertThat(all.beside().backgrounds()).hasSize(all.data().families().size());
        assertThat(all.beside().backgrounds())
                .contains(new Background(
                        "A1", "gp", "E01000001", OptionalInt.of(2019), "H", "Polish", Optional.of(true)));
        assertThat(all.beside().ratings()).hasSize(fewer.beside().ratings().size() + 1);
        assertThat(fewer.data().leftOut()).isEqualTo(before + 1);
        assertThat(fewer.beside().backgrounds()).hasSize(fewer.data().families().size());
        assertThat(fewer.beside().ratings())
                .filteredOn(rating -> rating.on().equals(DAY.plusDays(1)))
                .isNotEmpty()
                .allSatisfy(rating -> {
                    assertThat(rating.rating()).isEqualTo(7);
                    assertThat(rating.person()).isPresent();
                    assertThat(rating.family())
                            .isLessThan(fewer.data().families().size());
                });
        assertThat(all.beside().toString())
                .as("no name, postcode or word of theirs")
                .doesNotContain("Exported", "NG1", "To sleep");
    }

    private record Exported(EvaluationData data, Beside beside) {}

    private Exported exported() {
        return store().read(records -> {
            EvaluationDataBuilder builder = new EvaluationDataBuilder();
            Beside beside = records.export(builder);
            return new Exported(builder.build(), beside);
        });
    }

    private static Goal goal(Family family, Person by) {
        Goal.Rating rating = new Goal.Rating(DAY.plusDays(1), 7, Optional.of(by.id()), "Wren Ashby", Samples.MOMENT);
        return new Goal(
                UUID.randomUUID(),
                0,
                family.id(),
                "To sleep",
                List.of(by.id()),
                Optional.empty(),
                DAY,
                Goal.State.CURRENT,
                Optional.empty(),
                Optional.empty(),
                List.of(rating),
                List.of(),
                List.of(),
                "Wren Ashby",
                Samples.MOMENT);
    }

    @Test
    void keepsTheDayOfAReminderWithTheFamilyUntilItIsForgotten() {
        Family family = kept(Samples.keptBy("reminded", "Reminded One"));
        store().write(records -> {
            records.remind(family.id(), DAY.plusDays(5));
            return true;
        });
        assertThat(reminder(family)).contains(DAY.plusDays(5));

        store().write(records -> {
            records.forgetReminder(family.id());
            return true;
        });
        assertThat(reminder(family)).isEmpty();
        List<FamilySummary> reminded = store().read(records -> records.toRemindOf("reminded", DAY.plusDays(9), 10));
        assertThat(reminded).isEmpty();
    }

    private Optional<LocalDate> reminder(Family family) {
        return store().read(records -> records.summary(family.id()))
                .orElseThrow()
                .remindOn();
    }

    private static List<KnownPerson> known(FamilyId family, List<KnownPerson> found) {
        return found.stream().filter(person -> person.family().equals(family)).toList();
    }
}
