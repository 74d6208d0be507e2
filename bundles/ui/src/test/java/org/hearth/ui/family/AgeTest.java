package org.hearth.ui.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonId;
import org.junit.jupiter.api.Test;

class AgeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static String born(LocalDate day) {
        return Age.of(
                new Person(PersonId.create(), Person.Role.BABY, "Osian", "", Optional.of(day), Optional.empty()),
                TODAY);
    }

    @Test
    void saysAnAgeInTheUnitThatPeopleUse() {
        assertThat(born(TODAY.minusDays(1))).isEqualTo("1 day, born 22 November");
        assertThat(born(LocalDate.of(2026, 8, 17))).isEqualTo("14 weeks, born 17 August");
        assertThat(born(LocalDate.of(2026, 3, 1))).isEqualTo("8 months, born 1 March");
        assertThat(born(LocalDate.of(2023, 3, 1))).isEqualTo("3 years, born 1 March 2023");
    }

    @Test
    void saysWhenABabyIsDue() {
        Person bump = new Person(
                PersonId.create(), Person.Role.BABY, "", "", Optional.empty(), Optional.of(LocalDate.of(2027, 2, 4)));
        assertThat(Age.of(bump, TODAY)).isEqualTo("due 4 February 2027");
    }

    @Test
    void saysNothingWhenNothingIsKnown() {
        assertThat(Age.of(
                        new Person(PersonId.create(), Person.Role.BABY, "Kofi", "", Optional.empty(), Optional.empty()),
                        TODAY))
                .isEmpty();
    }
}
