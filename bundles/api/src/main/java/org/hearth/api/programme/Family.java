package org.hearth.api.programme;

import java.util.List;
import java.util.Optional;

/**
 * A family: carers, babies or a bump, and the support that is open to them.
 *
 * @param id its identity
 * @param version how often it was changed; an update must name the version it was made from
 * @param people carers and babies, in the order they were entered; at least one carer
 * @param safeContact how it is safe to get in touch; always shown first; empty if nothing special
 * @param referral how the family came
 * @param support whether they are in touch or resting
 * @param keyWorker user name of the practitioner they know; empty if none yet
 * @param area postcode or area, empty if not known
 */
public record Family(
        FamilyId id,
        long version,
        List<Person> people,
        String safeContact,
        Referral referral,
        Support support,
        Optional<String> keyWorker,
        String area) {

    /** @throws IllegalArgumentException if there is no carer */
    public Family {
        people = List.copyOf(people);
        if (people.stream().noneMatch(person -> person.role() == Person.Role.CARER)) {
            throw new IllegalArgumentException("Add at least one carer: a family needs somebody we can speak to");
        }
    }

    /** The carers, the first of whom is the one asked by default. */
    public List<Person> carers() {
        return people.stream()
                .filter(person -> person.role() == Person.Role.CARER)
                .toList();
    }

    /** The babies, born or expected. */
    public List<Person> babies() {
        return people.stream()
                .filter(person -> person.role() == Person.Role.BABY)
                .toList();
    }

    /** The person of that identity, or empty. */
    public Optional<Person> person(PersonId personId) {
        return people.stream().filter(person -> person.id().equals(personId)).findFirst();
    }

    /** What the family is called on screens: the babies' and carers' names. */
    public String displayName() {
        return FamilyNames.of(people);
    }
}
