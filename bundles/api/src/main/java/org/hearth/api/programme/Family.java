package org.hearth.api.programme;

import java.util.List;
import java.util.Optional;
import org.hearth.api.text.Unsuitable;

/**
 * A family: carers, babies or a bump, and the support that is open to them.
 *
 * @param id its identity
 * @param version how often it was changed; an update must name the version it was made from
 * @param people carers and babies, in the order they were entered; at least one carer
 * @param safeContact how it is safe to get in touch; always shown first
 * @param referral how the family came
 * @param support whether they are in touch or resting
 * @param keyWorker user name of the practitioner they know; empty if none yet
 * @param area where they live, as far as they said
 */
public record Family(
        FamilyId id,
        long version,
        List<Person> people,
        SafeContact safeContact,
        Referral referral,
        Support support,
        Optional<String> keyWorker,
        Area area) {

    /** @throws IllegalArgumentException if there is no carer */
    public Family {
        people = List.copyOf(people);
        if (people.stream().noneMatch(person -> person.role() == Person.Role.CARER)) {
            throw new Unsuitable("Add at least one carer: a family needs somebody we can speak to");
        }
    }

    /** A family whose safe contact and area were said in words. */
    public Family(
            FamilyId id,
            long version,
            List<Person> people,
            String safeContact,
            Referral referral,
            Support support,
            Optional<String> keyWorker,
            String area) {
        this(id, version, people, SafeContact.inWords(safeContact), referral, support, keyWorker, Area.of(area));
    }

    /** The carers, the first of whom is the one asked by default. */
    public List<Person> carers() {
        return people.stream()
                .filter(person -> person.role() == Person.Role.CARER)
                .toList();
    }

    /** The babies, born or expected; those who were lost are among them. */
    public List<Person> babies() {
        return people.stream()
                .filter(person -> person.role() == Person.Role.BABY)
                .toList();
    }

    /** The people who were not {@linkplain Person#isLost lost}: those whom contacts, questionnaires and reminders are about. */
    public List<Person> present() {
        return people.stream().filter(person -> !person.isLost()).toList();
    }

    /** Whether somebody was lost and there is no baby to care for: then nothing is due, and nobody is reminded of anything. */
    public boolean hasNoBabyAfterALoss() {
        return people.stream().anyMatch(Person::isLost)
                && present().stream().noneMatch(person -> person.role() == Person.Role.BABY);
    }

    /** The person of that identity, or empty. */
    public Optional<Person> person(PersonId personId) {
        return people.stream().filter(person -> person.id().equals(personId)).findFirst();
    }

    /** What the family is called on screens: the babies' and carers' names. */
    public String displayName() {
        return FamilyNames.of(people);
    }

    /** The same family at that version. */
    public Family withVersion(long other) {
        return new Family(id, other, people, safeContact, referral, support, keyWorker, area);
    }

    /** The same family with those people. */
    public Family withPeople(List<Person> others) {
        return new Family(id, version, others, safeContact, referral, support, keyWorker, area);
    }

    /** The same family with that way of safe contact. */
    public Family withSafeContact(SafeContact other) {
        return new Family(id, version, people, other, referral, support, keyWorker, area);
    }

    /** The same family with that referral. */
    public Family withReferral(Referral other) {
        return new Family(id, version, people, safeContact, other, support, keyWorker, area);
    }

    /** The same family with that support. */
    public Family withSupport(Support other) {
        return new Family(id, version, people, safeContact, referral, other, keyWorker, area);
    }

    /** The same family with that key worker, or none. */
    public Family withKeyWorker(Optional<String> other) {
        return new Family(id, version, people, safeContact, referral, support, other, area);
    }

    /** The same family in that area. */
    public Family withArea(Area other) {
        return new Family(id, version, people, safeContact, referral, support, keyWorker, other);
    }
}
