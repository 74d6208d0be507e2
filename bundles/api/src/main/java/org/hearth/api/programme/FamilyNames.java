package org.hearth.api.programme;

import java.util.List;
import java.util.Optional;

/** Names a family by its people: first names of a baby and the first carer, and the carer's last name. */
final class FamilyNames {
    private FamilyNames() {}

    static String of(List<Person> people) {
        Person carer = people.stream()
                .filter(person -> person.role() == Person.Role.CARER)
                .findFirst()
                .orElseThrow();
        Optional<String> baby = people.stream()
                .filter(person ->
                        person.role() == Person.Role.BABY && !person.name().isBlank())
                .map(person -> firstName(person.name()))
                .findFirst();
        return baby.map(name -> name + " and " + carer.name()).orElse(carer.name());
    }

    private static String firstName(String name) {
        return name.strip().split("\\s+", 2)[0];
    }
}
