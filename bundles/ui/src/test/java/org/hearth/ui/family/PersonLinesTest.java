package org.hearth.ui.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.hearth.api.programme.Caring;
import org.hearth.api.programme.Loss;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonDetails;
import org.hearth.api.programme.PersonId;
import org.junit.jupiter.api.Test;

class PersonLinesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static Person person(Person.Role role, String name, Optional<LocalDate> due, PersonDetails details) {
        return new Person(PersonId.create(), role, name, "", Optional.empty(), due, details);
    }

    @Test
    void callsABabyWhoIsExpectedABump() {
        Person bump = person(Person.Role.BABY, "", Optional.of(LocalDate.of(2027, 2, 4)), PersonDetails.NONE);
        assertThat(PersonLines.of(bump, TODAY)).containsExactly(new PersonLines.Line("Bump", "due 4 February 2027"));
    }

    @Test
    void saysWhatACarerIsAndWhatMakesItEasierForThem() {
        PersonDetails details = PersonDetails.NONE
                .withCaring(Caring.FOSTER_CARER)
                .withLanguage("Welsh", true)
                .withAccessNeeds("No stairs");
        assertThat(PersonLines.of(person(Person.Role.CARER, "Marek Wyspa", Optional.empty(), details), TODAY))
                .containsExactly(
                        new PersonLines.Line("Marek Wyspa", "Foster carer"),
                        new PersonLines.Line("", "An interpreter for Welsh is needed"),
                        new PersonLines.Line("", "Makes it easier: No stairs"));
    }

    @Test
    void remembersABabyWhoWasLostWithoutAnAgeOrADayThatWasExpected() {
        PersonDetails lost = PersonDetails.NONE.withLoss(Optional.of(new Loss(Optional.empty(), "Our little star")));
        Person baby = person(Person.Role.BABY, "", Optional.of(LocalDate.of(2027, 2, 4)), lost);
        assertThat(PersonLines.of(baby, TODAY))
                .containsExactly(new PersonLines.Line("A baby", ""), new PersonLines.Line("", "Our little star"));
    }
}
