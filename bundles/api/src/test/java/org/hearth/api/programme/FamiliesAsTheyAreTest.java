package org.hearth.api.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.api.programme.Person.Role;
import org.junit.jupiter.api.Test;

class FamiliesAsTheyAreTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final Loss LOSS = new Loss(Optional.of(DAY), "Seren");

    @Test
    void aLostPregnancyIsNotExpectedAnyMore() {
        Person bump = new Person(PersonId.create(), Role.BABY, "", "", Optional.empty(), Optional.of(DAY.plusDays(90)));

        Person lost = bump.with(PersonDetails.NONE.withLoss(Optional.of(LOSS)));

        assertThat(lost.isLost()).isTrue();
        assertThat(lost.dueOn()).isEmpty();
        assertThat(lost.details().loss().orElseThrow().expectedOn()).contains(DAY.plusDays(90));
    }

    @Test
    void aLostBabyDoesNotLeadTheName() {
        Person seren = person(Role.BABY, "Seren Example").with(PersonDetails.NONE.withLoss(Optional.of(LOSS)));
        Person carer = person(Role.CARER, "Ffion Example");

        assertThat(family(carer, seren).displayName()).isEqualTo("Ffion Example");
        assertThat(family(carer, seren, person(Role.BABY, "Bobi Example")).displayName())
                .isEqualTo("Bobi and Ffion Example");
        assertThat(family(carer, seren).present()).containsExactly(carer);
        assertThat(family(carer, seren).babies()).containsExactly(seren);
    }

    @Test
    void aFamilyIsCalledAfterTheCarerWhoIsThere() {
        Person mother = person(Role.CARER, "Ffion Example").with(PersonDetails.NONE.withLoss(Optional.of(LOSS)));

        assertThat(family(mother, person(Role.CARER, "Tomos Example")).displayName())
                .isEqualTo("Tomos Example");
        assertThat(family(mother).displayName()).isEqualTo("Ffion Example");
    }

    @Test
    void aPostcodeIsToldFromANeighbourhood() {
        assertThat(Area.of(" ng1  5dt")).isEqualTo(new Area("NG1 5DT", "", Optional.empty()));
        assertThat(Area.of("Harbour Side").neighbourhood()).isEqualTo("Harbour Side");
        assertThat(Area.of("NG1").postcode()).isEmpty();
        assertThat(new Area("NG1 5DT", "Harbour Side", Optional.empty()).line()).isEqualTo("Harbour Side, NG1 5DT");
    }

    @Test
    void postcodesHaveTheirShapes() {
        for (String postcode : List.of("M1 1AE", "B33 8TH", "CR2 6XH", "DN55 1PT", "W1A 0AX", "EC1A 1BB", "GIR 0AA")) {
            assertThat(Postcode.of(postcode.replace(" ", ""))).contains(postcode);
        }
        for (String none : List.of("", "NG1", "12345", "NG1 5D", "NOTTINGHAM", "NG1 5DTX", "مدينة")) {
            assertThat(Postcode.of(none)).isEmpty();
        }
        assertThat(Postcode.isDistrict("ng7")).isTrue();
    }

    @Test
    void aSourceIsAnOfficialCodeOrWords() {
        assertThat(new Referral(DAY, "a2").official()).contains(ReferralSource.HEALTH_VISITOR);
        assertThat(new Referral(DAY, "a2").source()).isEqualTo("A2");
        assertThat(new Referral(DAY, "Library").group()).isEqualTo(ReferralSource.Group.OTHER);
        assertThat(new Referral(DAY, "").group()).isEqualTo(ReferralSource.Group.MISSING);
    }

    @Test
    void ethnicCategoriesAreThoseOfTheDataDictionary() {
        assertThat(Ethnicity.values()).hasSize(18);
        assertThat(Ethnicity.ofCode("h")).contains(Ethnicity.INDIAN);
        assertThat(Ethnicity.ofCode("99")).contains(Ethnicity.NOT_KNOWN);
        assertThat(Ethnicity.ofCode("I")).isEmpty();
        assertThat(Ethnicity.CHINESE.group()).isEqualTo(Ethnicity.Group.OTHER);
    }

    @Test
    void safeContactSaysWhatIsNotAllowed() {
        SafeContact safe = new SafeContact(Set.of(SafeContact.Rule.DO_NOT_WRITE), " only at noon ", "");

        assertThat(safe.allows(SafeContact.Rule.DO_NOT_WRITE)).isFalse();
        assertThat(safe.allows(SafeContact.Rule.DO_NOT_CALL)).isTrue();
        assertThat(safe.isBlank()).isFalse();
        assertThat(safe.stripped().only()).isEqualTo("only at noon");
        assertThat(SafeContact.inWords("").isBlank()).isTrue();
    }

    private static Person person(Role role, String name) {
        return new Person(PersonId.create(), role, name, "", Optional.empty(), Optional.empty());
    }

    private static Family family(Person... people) {
        return new Family(
                FamilyId.create(),
                1,
                List.of(people),
                SafeContact.ANY,
                new Referral(DAY, ""),
                new Support(Support.State.IN_TOUCH, DAY),
                Optional.empty(),
                Area.UNKNOWN);
    }
}
