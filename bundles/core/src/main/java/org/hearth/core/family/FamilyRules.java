package org.hearth.core.family;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearth.api.casework.Refused;
import org.hearth.api.programme.Loss;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonDetails;
import org.hearth.api.programme.PersonId;
import org.hearth.api.programme.Referral;
import org.hearth.core.ground.DateRules;
import org.hearth.core.ground.TextRules;

/** What must be true of a family's people and referral before they are saved. */
final class FamilyRules {
    /** A baby is expected at most this many days ahead: a pregnancy of 280 days, with room for a wrong estimate. */
    static final int MOST_DAYS_EXPECTED = 300;
    /** A baby whose due day lies this many days back has been born, and the record should say when. */
    static final int MOST_DAYS_OVERDUE = 30;
    /** Nobody who cares for a baby is younger than this many years. */
    static final int YOUNGEST_CARER = 10;
    /** Nobody is older than this many years. */
    static final int OLDEST = 120;

    private FamilyRules() {}

    /**
     * Checks the people.
     *
     * @param known people who are saved just so already: what was true then is not asked again
     */
    static void requirePeople(List<Person> people, List<Person> known, LocalDate today) {
        if (people.stream().noneMatch(person -> person.role() == Person.Role.CARER)) {
            throw new Refused("Add at least one carer: a family needs somebody we can speak to.");
        }
        Set<PersonId> ids = new HashSet<>();
        for (Person person : people) {
            if (!ids.add(person.id())) {
                throw new Refused(who(person) + " is in the list twice. Remove one of the two.");
            }
            if (!known.contains(person)) {
                requirePerson(person, today);
            }
        }
    }

    static void requireReferral(Referral referral, LocalDate today) {
        DateRules.requirePast("The day of the referral", referral.receivedOn(), today);
        TextRules.requireLine("The source of the referral", referral.words());
        TextRules.requireNote("What was said when they got in touch", referral.note());
    }

    private static void requirePerson(Person person, LocalDate today) {
        TextRules.requireLine("The name", person.name());
        TextRules.requireLine("The relationship", person.relationship());
        PersonDetails details = person.details();
        TextRules.requireLine("The language", details.language());
        TextRules.requireNote("What makes it easier for them", details.accessNeeds());
        TextRules.requireLine("The telephone number", details.telephone());
        TextRules.requireLine("The e-mail address", details.email());
        details.loss().ifPresent(loss -> requireLoss(person, loss, today));
        person.bornOn().ifPresent(day -> requireBirth(person, day, today));
        person.dueOn().ifPresent(day -> requireDue(person, day, today));
    }

    private static void requireLoss(Person person, Loss loss, LocalDate today) {
        TextRules.requireNote("What is remembered", loss.words());
        loss.on().ifPresent(day -> {
            if (day.isAfter(today)) {
                throw new Refused("The day of the loss, " + DateRules.say(day)
                        + ", is in the future. Check the date, or" + " leave it empty.");
            }
            if (person.bornOn().filter(day::isBefore).isPresent()) {
                throw new Refused("The day of the loss, " + DateRules.say(day)
                        + ", is before they were born. Check both" + " dates, or leave one of them empty.");
            }
        });
    }

    private static void requireBirth(Person person, LocalDate day, LocalDate today) {
        String entered = "The date of birth of " + who(person) + ", " + DateRules.say(day) + ", ";
        if (day.isAfter(today)) {
            throw new Refused(entered + "is in the future. "
                    + (person.role() == Person.Role.BABY
                            ? "If the baby is expected on that day, enter it as the due date."
                            : "Check the year."));
        }
        if (day.isBefore(today.minusYears(OLDEST))) {
            throw new Refused(entered + "is more than " + OLDEST + " years ago. Check the year.");
        }
        if (person.role() == Person.Role.CARER && day.isAfter(today.minusYears(YOUNGEST_CARER))) {
            throw new Refused(entered + "would make a carer of a child under " + YOUNGEST_CARER
                    + ". Check the year, or add them as a baby.");
        }
    }

    private static void requireDue(Person person, LocalDate day, LocalDate today) {
        if (person.role() == Person.Role.CARER) {
            throw new Refused("A due date belongs to a baby. Add the expected baby, and take the date from "
                    + person.name() + ".");
        }
        if (person.bornOn().isPresent()) {
            throw new Refused("There is a date of birth and a due date for " + who(person)
                    + ". Once a baby is born, leave the due date empty.");
        }
        if (day.isAfter(today.plusDays(MOST_DAYS_EXPECTED))) {
            throw new Refused("The due date, " + DateRules.say(day) + ", is more than " + MOST_DAYS_EXPECTED
                    + " days ahead. Check the month and the year.");
        }
        if (day.isBefore(today.minusDays(MOST_DAYS_OVERDUE))) {
            throw new Refused("The due date, " + DateRules.say(day)
                    + ", has long passed. If the baby is born, enter the date of birth instead.");
        }
    }

    private static String who(Person person) {
        return person.name().isBlank() ? "the baby" : person.name();
    }
}
