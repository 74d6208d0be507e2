package org.hearth.ui.contact;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.api.programme.ContactId;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonId;
import org.hearth.ui.parts.ChoicesGroup;
import org.hearth.ui.parts.KeptForm;

/** Who was there from one family. */
final class FamilyPeople extends Div {
    private final Family family;
    private final ContactId contact = ContactId.create();
    private final ChoicesGroup<Person> people;
    private final Span name = new Span();
    /** Who was there and was lost since: not asked about, and not taken out of what was. */
    private Set<PersonId> remembered = Set.of();

    /**
     * @param changed called when somebody is chosen or not
     * @param remove takes a family out again that was added to a group; empty for the first one
     */
    FamilyPeople(Family family, Runnable changed, Optional<Runnable> remove) {
        this.family = family;
        addClassName("family-people");
        people = new ChoicesGroup<>(
                remove.isPresent() ? say("Who was there from {0}?", family.displayName()) : say("Who was there?"),
                family.present(),
                ContactWords::of);
        people.setId("who-" + family.id());
        people.setValue(expected());
        people.addValueChangeListener(event -> changed.run());
        remove.ifPresent(action -> {
            name.setText(family.displayName());
            name.addClassName("t");
            Button button = new Button(say("Take out"), click -> action.run());
            button.addThemeNames("tertiary", "small");
            button.setAriaLabel(say("Take out {0}", family.displayName()));
            Div line = new Div(people, name, button);
            line.addClassName("between");
            add(line);
        });
        if (remove.isEmpty()) {
            add(people);
        }
    }

    /** The first carer and the babies who are here: who comes most often. */
    private Set<Person> expected() {
        Optional<PersonId> first = family.present().stream()
                .filter(person -> person.role() == Person.Role.CARER)
                .map(Person::id)
                .findFirst();
        return family.present().stream()
                .filter(person -> Optional.of(person.id()).equals(first)
                        || (person.role() == Person.Role.BABY && person.dueOn().isEmpty()))
                .collect(Collectors.toSet());
    }

    /** Chooses those people, if any of them belong to the family. */
    void choose(Set<PersonId> wanted) {
        Set<Person> chosen = family.present().stream()
                .filter(person -> wanted.contains(person.id()))
                .collect(Collectors.toSet());
        if (!chosen.isEmpty()) {
            people.setValue(chosen);
        }
    }

    /** Leaves those in who were there then and were lost since. */
    void remember(Set<PersonId> then) {
        remembered = family.people().stream()
                .filter(person -> person.isLost() && then.contains(person.id()))
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    /** Keeps who was there with that form. */
    void keepIn(KeptForm kept) {
        kept.keep(
                "who-" + family.id(),
                people,
                chosen -> chosen.stream()
                        .map(person -> person.id().toString())
                        .sorted()
                        .collect(Collectors.joining(" ")),
                text -> {
                    List<String> ids = List.of(text.split(" "));
                    return Optional.of(family.present().stream()
                            .filter(person -> ids.contains(person.id().toString()))
                            .collect(Collectors.toSet()));
                });
    }

    /** Asks who was there, or does not because nobody was. */
    void ask(boolean happened) {
        people.setVisible(happened);
        name.setVisible(!happened);
    }

    Family family() {
        return family;
    }

    /** The identity of this family's contact; the same however often it is sent. */
    ContactId contact() {
        return contact;
    }

    Set<PersonId> there() {
        return Stream.concat(people.getValue().stream().map(Person::id), remembered.stream())
                .collect(Collectors.toSet());
    }

    /** Their first names, in the family's order. */
    List<String> names() {
        Set<PersonId> there = there();
        return family.people().stream()
                .filter(person -> there.contains(person.id()))
                .map(ContactWords::of)
                .toList();
    }

    Component field() {
        return people;
    }
}
