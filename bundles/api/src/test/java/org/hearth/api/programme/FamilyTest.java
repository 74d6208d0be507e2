package org.hearth.api.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.api.programme.Person.Role;
import org.junit.jupiter.api.Test;

class FamilyTest {

    @Test
    void isCalledAfterTheBabyAndTheFirstCarer() {
        assertThat(family(
                                person(Role.CARER, "Ffion Example"),
                                person(Role.CARER, "Tomos Example"),
                                person(Role.BABY, "Bobi Example"))
                        .displayName())
                .isEqualTo("Bobi and Ffion Example");
    }

    @Test
    void isCalledAfterTheCarerWhileTheBabyHasNoName() {
        assertThat(family(person(Role.BABY, ""), person(Role.CARER, "أمل Example"))
                        .displayName())
                .isEqualTo("أمل Example");
    }

    @Test
    void needsACarerWithAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> family(person(Role.BABY, "Bobi")))
                .withMessageContaining("at least one carer");
        assertThatIllegalArgumentException().isThrownBy(() -> person(Role.CARER, " "));
    }

    private static Family family(Person... people) {
        LocalDate day = LocalDate.of(2026, 1, 5);
        return new Family(
                FamilyId.create(),
                1,
                List.of(people),
                "",
                new Referral(day, ""),
                new Support(Support.State.IN_TOUCH, day),
                Optional.empty(),
                "");
    }

    private static Person person(Role role, String name) {
        return new Person(PersonId.create(), role, name, "", Optional.empty(), Optional.empty());
    }
}
