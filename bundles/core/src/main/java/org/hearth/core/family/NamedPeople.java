package org.hearth.core.family;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hearth.api.casework.Refused;
import org.hearth.api.programme.Alert;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.Consent;
import org.hearth.api.programme.ContactCorrection;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Goal;
import org.hearth.api.programme.Invitation;
import org.hearth.api.programme.NotAsked;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonId;
import org.hearth.api.programme.SafetyPlan;
import org.hearth.api.programme.Strand;
import org.hearth.api.store.Leaves;
import org.hearth.api.store.Records;
import org.hearth.core.ground.Who;

/** The people whom a family's file names: as long as it does, they cannot be taken out of the family, or become somebody else. */
final class NamedPeople {
    private NamedPeople() {}

    /** Refuses a change by which something in the file would be about nobody. */
    static void requireAll(Records records, Family current, Family changed) {
        Set<PersonId> named = Set.of();
        for (Person person : current.people()) {
            Optional<Person> kept = changed.person(person.id());
            if (kept.isPresent() && kept.get().role() == person.role()) {
                continue;
            }
            if (named.isEmpty()) {
                named = of(records, current.id());
            }
            if (named.contains(person.id())) {
                throw kept.isPresent()
                        ? new Refused(
                                "{0} cannot become somebody else: contacts, questionnaires or papers in the file are about"
                                        + " them and must stay readable.",
                                Who.first(person))
                        : new Refused(
                                "{0} cannot be taken out of the family: contacts, questionnaires or papers in the file are"
                                        + " about them and must stay readable.",
                                Who.first(person));
            }
        }
    }

    private static Set<PersonId> of(Records records, FamilyId family) {
        Set<PersonId> named = new HashSet<>();
        records.contacts(family).forEach(contact -> named.addAll(contact.people()));
        records.assessments(family).stream().map(Assessment::person).forEach(named::add);
        records.alerts(family).stream().map(Alert::person).forEach(named::add);
        Leaves leaves = records.leaves();
        for (Goal goal : leaves.about(family, Goal.class)) {
            named.addAll(goal.setBy());
            goal.forWhom().ifPresent(named::add);
            goal.ratings().forEach(rating -> rating.by().ifPresent(named::add));
        }
        leaves.about(family, Strand.class).forEach(strand -> named.addAll(strand.people()));
        leaves.about(family, Consent.class).forEach(consent -> consent.person().ifPresent(named::add));
        leaves.about(family, SafetyPlan.class).stream().map(SafetyPlan::person).forEach(named::add);
        leaves.about(family, NotAsked.class).stream().map(NotAsked::person).forEach(named::add);
        leaves.about(family, Invitation.class).stream().map(Invitation::person).forEach(named::add);
        leaves.about(family, ContactCorrection.class)
                .forEach(correction -> named.addAll(correction.before().people()));
        return named;
    }
}
