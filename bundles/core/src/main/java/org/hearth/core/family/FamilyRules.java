package org.hearth.core.family;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearth.api.casework.Refused;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Loss;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonDetails;
import org.hearth.api.programme.PersonId;
import org.hearth.api.programme.Referral;
import org.hearth.api.programme.Support;
import org.hearth.core.ground.DateRules;
import org.hearth.core.ground.TextRules;
import org.hearth.core.ground.Who;

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
                throw new Refused("{0} is in the list twice. Remove one of the two.", Who.first(person));
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

    /** Reminders are told to the key worker of a family in touch, and to nobody else. */
    static void requireSomebodyToRemind(Family family) {
        if (family.support().state() != Support.State.IN_TOUCH) {
            throw new Refused(
                    "{0} is not in touch at the moment, and nobody is reminded of a family that rests or said goodbye. Welcome"
                            + " them back first, if they are in touch again.",
                    family.displayName());
        }
        if (family.keyWorker().isEmpty()) {
            throw new Refused(
                    "{0} has no key worker yet, so nobody would be reminded. Choose a key worker under \"Change details\" first.",
                    family.displayName());
        }
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
                throw new Refused(
                        "The day of the loss, {0}, is in the future. Check the date, or leave it empty.", day);
            }
            if (person.bornOn().filter(day::isBefore).isPresent()) {
                throw new Refused(
                        "The day of the loss, {0}, is before they were born. Check both dates, or leave one of them"
                                + " empty.",
                        day);
            }
        });
    }

    private static void requireBirth(Person person, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw person.role() == Person.Role.BABY
                    ? new Refused(
                            "The date of birth of {0}, {1}, is in the future. If the baby is expected on that day, enter it as"
                                    + " the due date.",
                            Who.is(person), day)
                    : new Refused(
                            "The date of birth of {0}, {1}, is in the future. Check the year.", Who.is(person), day);
        }
        if (day.isBefore(today.minusYears(OLDEST))) {
            throw new Refused(
                    "The date of birth of {0}, {1}, is more than {2} years ago. Check the year.",
                    Who.is(person), day, OLDEST);
        }
        if (person.role() == Person.Role.CARER && day.isAfter(today.minusYears(YOUNGEST_CARER))) {
            throw new Refused(
                    "The date of birth of {0}, {1}, would make a carer of a child under {2}. Check the year, or add them as a"
                            + " baby.",
                    Who.is(person), day, YOUNGEST_CARER);
        }
    }

    private static void requireDue(Person person, LocalDate day, LocalDate today) {
        if (person.role() == Person.Role.CARER) {
            throw new Refused(
                    "A due date belongs to a baby. Add the expected baby, and take the date from {0}.", person.name());
        }
        if (person.bornOn().isPresent()) {
            throw new Refused(
                    "There is a date of birth and a due date for {0}. Once a baby is born, leave the due date"
                            + " empty.",
                    Who.is(person));
        }
        if (day.isAfter(today.plusDays(MOST_DAYS_EXPECTED))) {
            throw new Refused(
                    "The due date, {0}, is more than {1} days ahead. Check the month and the year.",
                    day, MOST_DAYS_EXPECTED);
        }
        if (day.isBefore(today.minusDays(MOST_DAYS_OVERDUE))) {
            throw new Refused(
                    "The due date, {0}, has long passed. If the baby is born, enter the date of birth instead.", day);
        }
    }
}
