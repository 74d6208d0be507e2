package org.hearth.demonstration.family;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonId;

/**
 * Who lives together.
 *
 * @param carers one or two
 * @param baby the baby's name; empty while expected
 * @param months how old the baby is; below 0 while expected
 * @param area where they live
 * @param safeContact how it is safe to get in touch; empty if nothing special
 */
record Household(List<Carer> carers, String baby, int months, String area, String safeContact) {
    private static final String FILE = "households.txt";
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
        try (InputStream in = Household.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the bundle is incomplete: it lacks " + FILE);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Household::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Household parse(String line) {
        String[] cells = line.split("\\|", -1);
        List<Carer> carers = new ArrayList<>();
        carers.add(new Carer(cells[0], cells[1]));
        if (!cells[2].isEmpty()) {
            carers.add(new Carer(cells[2], cells[3]));
        }
        return new Household(carers, cells[4], Integer.parseInt(cells[5].strip()), cells[6], cells[7]);
    }

    /** The people, as they are registered on that day. */
    List<Person> people(LocalDate today) {
        List<Person> people = new ArrayList<>();
        for (Carer carer : carers) {
            people.add(new Person(
                    PersonId.create(),
                    Person.Role.CARER,
                    carer.name(),
                    carer.relationship(),
                    Optional.empty(),
                    Optional.empty()));
        }
        // not all on one day of the month
        LocalDate day = today.minusDays((long) months * DAYS_OF_A_MONTH + area.length() + baby.length());
        people.add(new Person(
                PersonId.create(),
                Person.Role.BABY,
                baby,
                "",
                months < 0 ? Optional.empty() : Optional.of(day),
                months < 0 ? Optional.of(day) : Optional.empty()));
        return people;
    }
}
