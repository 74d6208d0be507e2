package org.hearth.ui.parts;

import static org.hearth.ui.parts.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonId;

/** Asks who of a family, or the family together. */
public final class WhoChoice {
    private WhoChoice() {}

    /**
     * The question, with the family together chosen.
     *
     * @param together what is said for the family together
     */
    public static ChoiceGroup<Optional<PersonId>> of(
            String id, String label, String together, Family family, List<Person> people) {
        ChoiceGroup<Optional<PersonId>> group = new ChoiceGroup<>(
                label,
                choices(people),
                who -> who.map(person -> name(family, person)).orElse(together));
        group.setId(id);
        group.setValue(Optional.empty());
        return group;
    }

    /** What can be chosen: the family together, or one of these people. */
    public static List<Optional<PersonId>> choices(List<Person> people) {
        List<Optional<PersonId>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        people.forEach(person -> choices.add(Optional.of(person.id())));
        return choices;
    }

    /** A word that stands for a choice where it is kept. */
    public static String word(Optional<PersonId> who) {
        return who.map(PersonId::toString).orElse("together");
    }

    /** What somebody is called in the family's file. */
    public static String name(Family family, PersonId id) {
        return family.person(id)
                .map(person -> person.name().isBlank() ? say("the baby") : Words.firstName(person.name()))
                .orElseGet(() -> say("somebody of the family"));
    }
}
