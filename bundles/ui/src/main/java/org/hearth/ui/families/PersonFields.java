package org.hearth.ui.families;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonDetails;
import org.hearth.api.programme.PersonId;
import org.hearth.ui.parts.ChoiceGroup;
import org.hearth.ui.parts.DateParts;
import org.hearth.ui.parts.DateText;
import org.hearth.ui.parts.ErrorSummary;

/** The fields of one carer or one baby. */
final class PersonFields extends Div {
    private enum Arrival {
        BORN,
        EXPECTED
    }

    private final Person.Role role;
    private final PersonId id;
    private final Optional<Person> before;
    private final TextField name;
    private final TextField relationship = new TextField("Who they are to the baby");
    private final ChoiceGroup<Arrival> arrival = new ChoiceGroup<>(
            "Is the baby here yet?", List.of(Arrival.values()), value -> value == Arrival.BORN ? "Yes" : "Not yet");
    private final DateParts date;

    /**
     * @param key what the ids of the fields start with
     * @param remove called when the person is taken out of the form
     */
    PersonFields(Person.Role role, Optional<Person> before, String key, Optional<Runnable> remove) {
        this.role = role;
        this.before = before;
        id = before.map(Person::id).orElseGet(PersonId::create);
        boolean carer = role == Person.Role.CARER;
        name = new TextField(carer ? "Carer's name" : "Baby's name");
        name.setId(key + "-name");
        name.setMaxLength(200);
        relationship.setId(key + "-relationship");
        relationship.setHelperText("Such as mum, dad or grandmother");
        relationship.setMaxLength(100);
        date = new DateParts(key + "-date", "When were they born?", "");
        arrival.setId(key + "-arrival");
        addClassName("person");
        if (carer) {
            add(name, relationship);
        } else {
            name.setHelperText("Leave it empty if there is none yet");
            arrival.addValueChangeListener(event -> relabel());
            add(name, arrival, date);
        }
        remove.ifPresent(action -> {
            Button button = new Button(carer ? "Remove this carer" : "Remove this baby", click -> action.run());
            button.addThemeNames("tertiary", "small");
            button.setId(key + "-remove");
            add(button);
        });
        before.ifPresent(this::fill);
        relabel();
    }

    private void fill(Person person) {
        name.setValue(person.name());
        relationship.setValue(person.relationship());
        if (person.dueOn().isPresent()) {
            arrival.setValue(Arrival.EXPECTED);
        } else if (person.bornOn().isPresent()) {
            arrival.setValue(Arrival.BORN);
        }
        person.bornOn().or(person::dueOn).ifPresent(date::set);
    }

    private void relabel() {
        date.setVisible(!arrival.isEmpty());
        date.setLabel(arrival.getValue() == Arrival.EXPECTED ? "When is the baby due?" : "When were they born?");
    }

    /** Whether nothing at all was typed. */
    boolean isBlank() {
        return name.getValue().isBlank() && relationship.getValue().isBlank() && arrival.isEmpty();
    }

    /** The person that was typed, as far as nothing is wrong with it. */
    Optional<Person> read(ErrorSummary.Lines wrong, LocalDate today) {
        if (role == Person.Role.CARER) {
            boolean named = !name.getValue().isBlank();
            wrong.require(named, "Enter the carer's name", name);
            return named
                    ? Optional.of(new Person(
                            id,
                            role,
                            name.getValue().strip(),
                            relationship.getValue().strip(),
                            before.flatMap(Person::bornOn),
                            Optional.empty(),
                            details()))
                    : Optional.empty();
        }
        return readBaby(wrong, today);
    }

    private Optional<Person> readBaby(ErrorSummary.Lines wrong, LocalDate today) {
        Arrival here = arrival.getValue();
        String words = "";
        if (here != null) {
            words = switch (date.read()) {
                case DateText.Blank blank ->
                    here == Arrival.BORN ? "Enter the day the baby was born" : "Enter the day the baby is due";
                case DateText.Unclear(String why) -> why;
                case DateText.Day(LocalDate day) ->
                    here == Arrival.BORN && day.isAfter(today) ? "The day the baby was born lies in the future" : "";
            };
        }
        wrong.require(words.isEmpty(), words, date);
        if (!words.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = here == null ? Optional.empty() : date.date();
        return Optional.of(new Person(
                id,
                role,
                name.getValue().strip(),
                "",
                here == Arrival.BORN ? day : Optional.empty(),
                here == Arrival.EXPECTED ? day : Optional.empty(),
                details()));
    }

    private PersonDetails details() {
        return before.map(Person::details).orElse(PersonDetails.NONE);
    }
}
