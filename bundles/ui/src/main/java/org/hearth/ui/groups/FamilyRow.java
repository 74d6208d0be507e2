package org.hearth.ui.groups;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.api.intervention.Field;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.GroupSeries;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonId;
import org.hearth.ui.parts.AskedFields;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.ChoiceGroup;
import org.hearth.ui.parts.ChoicesGroup;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.KeptForm;
import org.hearth.ui.parts.Words;

/** A family in the register of a session. */
final class FamilyRow extends Div {
    private final Family family;
    private final ChoiceGroup<Contact.Outcome> outcome;
    private final ChoicesGroup<Person> people;
    private final AskedFields asked;

    /**
     * @param heed what to know before anybody gets in touch with them
     * @param before what was recorded before, when it is corrected
     * @param remove takes the family out of the register again
     */
    FamilyRow(
            Family family,
            BeforeContact heed,
            Optional<InterventionDefinition> kind,
            Optional<GroupSeries.Row> before,
            KeptForm kept,
            Runnable remove) {
        this.family = family;
        String id = family.id().toString();
        outcome = new ChoiceGroup<>(
                say("Did they come?"),
                List.of(
                        Contact.Outcome.ATTENDED,
                        Contact.Outcome.DID_NOT_ATTEND,
                        Contact.Outcome.CANCELLED_BY_FAMILY,
                        Contact.Outcome.CANCELLED_BY_SERVICE),
                GroupWords::of);
        outcome.setId("outcome-" + id);
        people = new ChoicesGroup<>(say("Who was there?"), family.present(), FamilyRow::name);
        people.setId("who-" + id);
        asked = new AskedFields("asked-" + id, Field::eachFamily);
        asked.keepIn(kept);
        before.ifPresent(row -> {
            outcome.setValue(row.outcome());
            people.setValue(chosen(row.people()));
            kind.ifPresent(definition -> asked.fill(definition, row.answers()));
        });
        if (before.isEmpty()) {
            people.setValue(Set.copyOf(family.present()));
        }
        kept.keep(outcome.getId().orElseThrow(), outcome, Enum::name, FamilyRow::outcome);
        kept.keep(people.getId().orElseThrow(), people, FamilyRow::ids, text -> Optional.of(read(text)));
        outcome.addValueChangeListener(event -> {
            if (event.getValue() == Contact.Outcome.ATTENDED
                    && people.getValue().isEmpty()) {
                people.setValue(Set.copyOf(family.present()));
            }
            arrange();
        });
        asked.show(kind);
        arrange();
        Button out = new Button(say("Take out"), click -> remove.run());
        out.addThemeNames("tertiary", "small");
        out.setAriaLabel(say("Take out {0}", family.displayName()));
        Div fields = new Div(heed, outcome, people, asked);
        fields.addClassName("stack5");
        add(new Card(family.displayName(), fields).beside(out));
    }

    private static Optional<Contact.Outcome> outcome(String text) {
        return Stream.of(Contact.Outcome.values())
                .filter(one -> one.name().equals(text))
                .findFirst();
    }

    private static String ids(Set<Person> chosen) {
        return chosen.stream().map(person -> person.id().toString()).sorted().collect(Collectors.joining(" "));
    }

    private Set<Person> read(String text) {
        List<String> ids = List.of(text.split(" "));
        return chosen(family.present().stream()
                .map(Person::id)
                .filter(id -> ids.contains(id.toString()))
                .collect(Collectors.toSet()));
    }

    private Set<Person> chosen(Set<PersonId> ids) {
        return family.present().stream()
                .filter(person -> ids.contains(person.id()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String name(Person person) {
        if (person.name().isBlank()) {
            return person.dueOn().isPresent() ? say("The bump") : say("The baby");
        }
        return Words.firstName(person.name());
    }

    private void arrange() {
        boolean came = outcome.getValue() == Contact.Outcome.ATTENDED;
        people.setVisible(came);
        asked.setVisible(came && asked.getComponentCount() > 0);
    }

    /** Says that they came, as those do who just come by. */
    void came() {
        outcome.setValue(Contact.Outcome.ATTENDED);
    }

    Family family() {
        return family;
    }

    /** The line of the register; what is wrong is added to the lines. */
    GroupSeries.Row read(ErrorSummary.Lines wrong) {
        Contact.Outcome what = Optional.ofNullable(outcome.getValue()).orElse(Contact.Outcome.ATTENDED);
        boolean came = what == Contact.Outcome.ATTENDED;
        wrong.require(
                outcome.getValue() != null,
                say("Choose whether {0} came, or take them out", family.displayName()),
                outcome);
        wrong.require(
                !came || outcome.getValue() == null || !people.getValue().isEmpty(),
                say("Choose who was there from {0}", family.displayName()),
                people);
        Map<String, String> answers = came && outcome.getValue() != null ? asked.read(wrong) : Map.of();
        return new GroupSeries.Row(
                family.id(),
                what,
                came ? people.getValue().stream().map(Person::id).collect(Collectors.toSet()) : Set.of(),
                answers);
    }
}
