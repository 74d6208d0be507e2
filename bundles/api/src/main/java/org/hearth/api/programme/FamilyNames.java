package org.hearth.api.programme;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Names a family by its people: first names of a baby and the first carer, and the carer's last name. Somebody who was lost
 * does not lead the name: it is read out, printed and searched each day.
 */
final class FamilyNames {
    private FamilyNames() {}

    static String of(List<Person> people) {
        Person carer = first(people, person -> person.role() == Person.Role.CARER && !person.isLost())
                .or(() -> first(people, person -> person.role() == Person.Role.CARER))
                .orElseThrow();
        return first(
                        people,
                        person -> person.role() == Person.Role.BABY
                                && !person.isLost()
                                && !person.name().isBlank())
                .map(baby -> firstName(baby.name()) + " and " + carer.name())
                .orElse(carer.name());
    }

    private static Optional<Person> first(List<Person> people, Predicate<Person> wanted) {
        return people.stream().filter(wanted).findFirst();
    }

    private static String firstName(String name) {
        return name.strip().split("\\s+", 2)[0];
    }
}
