package org.hearth.demonstration.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonDetails;
import org.hearth.api.programme.SafeContact;

/**
 * Who lives together.
 *
 * @param carers one or two
 * @param baby the baby's name; empty while expected
 * @param months how old the baby is; below 0 while expected
 * @param area where they live
 * @param safeContact how it is safe to get in touch, in words; empty if nothing special
 * @param known what else is known
 */
record Household(List<Carer> carers, String baby, int months, String area, String safeContact, Known known) {
    private static final int DAYS_OF_A_MONTH = 30;

    Household {
        carers = List.copyOf(carers);
    }

    /**
     * Somebody who cares for the baby.
     *
     * @param relationship such as <em>mum</em>
     */
    record Carer(String name, String relationship) {}

    /** All that were made up. */
    static List<Household> all() {
        return Lines.of("households.txt").stream().map(Household::parse).toList();
    }

    private static Household parse(String line) {
        String[] cells = line.split("\\|", -1);
        List<Carer> carers = new ArrayList<>();
        carers.add(new Carer(cells[0], cells[1]));
        if (!cells[2].isEmpty()) {
            carers.add(new Carer(cells[2], cells[3]));
        }
        return new Household(
                carers, cells[4], Integer.parseInt(cells[5].strip()), cells[6], cells[7], Known.parse(cells[8]));
    }

    /** How it is safe to get in touch. */
    SafeContact safely() {
        return known.safeContact(safeContact);
    }

    /** The people, as they are registered on that day. */
    List<Person> people(LocalDate today) {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < carers.size(); i++) {
            Carer carer = carers.get(i);
            people.add(new Person(
                    Identity.person(carer.name(), "carer"),
                    Person.Role.CARER,
                    carer.name(),
                    carer.relationship(),
                    Optional.empty(),
                    Optional.empty(),
                    known.carer(i + 1, carer.relationship())));
        }
        // not all on one day of the month
        LocalDate day = today.minusDays((long) months * DAYS_OF_A_MONTH + area.length() + baby.length());
        people.add(baby(baby, day, months < 0, known.baby()));
        if (!known.twin().isEmpty()) {
            people.add(baby(known.twin(), day, false, known.baby()));
        }
        if (!known.lost().isEmpty()) {
            people.add(baby(known.lost(), day, false, known.lostBaby(day.plusDays(2))));
        }
        return people;
    }

    private Person baby(String name, LocalDate day, boolean expected, PersonDetails details) {
        return new Person(
                Identity.person(carers.getFirst().name(), "baby " + name),
                Person.Role.BABY,
                name,
                "",
                expected ? Optional.empty() : Optional.of(day),
                expected ? Optional.of(day) : Optional.empty(),
                details);
    }
}
