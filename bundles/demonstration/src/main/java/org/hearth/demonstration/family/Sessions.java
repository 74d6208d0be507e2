package org.hearth.demonstration.family;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.Contact.Medium;
import org.hearth.api.programme.Contact.Outcome;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonId;
import org.hearth.demonstration.city.Dice;

/**
 * The contacts that a family's visits become.
 *
 * @param today the day from which visits are counted back
 */
record Sessions(Catalogue catalogue, LocalDate today) {
    private static final int USUAL_MINUTES = 50;

    /**
     * A contact.
     *
     * @param number the family's
     * @param round which of its visits it is
     */
    Contact of(String worker, Family family, int number, int round, Course.Visit visit) {
        LocalDate on = today.minusDays(visit.day());
        Set<PersonId> people = people(family, on);
        InterventionDefinition kind = new Pathway(catalogue, number).of(visit.kind(), people.size() > 1);
        Outcome outcome = outcome(visit.kind());
        boolean attended = outcome == Outcome.ATTENDED;
        return new Contact(
                Identity.contact(family.id(), round),
                family.id(),
                on,
                attended ? Optional.of(LocalTime.of(9 + (number + round) % 7, 30 * (round % 2))) : Optional.empty(),
                kind.id(),
                "",
                people,
                medium(kind, visit.kind()),
                outcome,
                attended
                        ? OptionalInt.of(kind.usualMinutes() > 0 ? kind.usualMinutes() : USUAL_MINUTES)
                        : OptionalInt.empty(),
                worker,
                attended ? SessionRecord.of(kind, new Dice(1000L * number + round)) : Map.of(),
                visit.note());
    }

    private static Outcome outcome(int dice) {
        return dice >= 97
                ? Outcome.CANCELLED_BY_SERVICE
                : dice >= 92 ? Outcome.CANCELLED_BY_FAMILY : dice >= 84 ? Outcome.DID_NOT_ATTEND : Outcome.ATTENDED;
    }

    private static Medium medium(InterventionDefinition kind, int dice) {
        if (Pathway.inAGroup(kind)) {
            return Medium.GROUP;
        }
        return dice >= 75 ? Medium.VIDEO : dice >= 65 ? Medium.TELEPHONE : Medium.FACE_TO_FACE;
    }

    /** The first carer, and the babies who were there by then. */
    private static Set<PersonId> people(Family family, LocalDate on) {
        Set<PersonId> people = new LinkedHashSet<>();
        people.add(family.carers().getFirst().id());
        family.present().stream()
                .filter(person -> person.role() == Person.Role.BABY)
                .filter(baby -> baby.bornOn().filter(born -> !born.isAfter(on)).isPresent())
                .forEach(baby -> people.add(baby.id()));
        return people;
    }
}
