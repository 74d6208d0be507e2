package org.hearth.ui.families;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonDetails;
import org.hearth.api.programme.PersonId;
import org.hearth.ui.parts.ChoiceGroup;
import org.hearth.ui.parts.DateParts;
import org.hearth.ui.parts.DateText;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.KeptForm;

/** The fields of one carer or one baby: the usual ones, and more when somebody unfolds them. */
final class PersonFields extends Div {
    private enum Arrival {
        BORN,
        EXPECTED
    }

    private final Person.Role role;
    private final PersonId id;
    private final String key;
    private final TextField name;
    private final TextField relationship = new TextField(say("Who they are to the baby"));
    private final TextField telephone = new TextField(say("Telephone"));
    private final EmailField email = new EmailField(say("E-mail"));
    private final ChoiceGroup<Arrival> arrival = new ChoiceGroup<>(
            say("Is the baby here yet?"),
            List.of(Arrival.values()),
            value -> value == Arrival.BORN ? say("Yes") : say("Not yet"));
    private final DateParts date;
    private final PersonMore more;

    /**
     * @param id whose fields these are
     * @param key what the ids of the fields start with
     * @param remove called when the person is taken out of the form
     */
    PersonFields(Person.Role role, PersonId id, String key, Optional<Runnable> remove) {
        this.role = role;
        this.id = id;
        this.key = key;
        boolean carer = role == Person.Role.CARER;
        name = new TextField(carer ? say("Carer's name") : say("Baby's name"));
        name.setId(key + "-name");
        name.setMaxLength(200);
        relationship.setId(key + "-relationship");
        relationship.setHelperText(say("Such as mum, dad or grandmother"));
        relationship.setMaxLength(100);
        telephone.setId(key + "-telephone");
        telephone.setMaxLength(40);
        telephone.getElement().setAttribute("inputmode", "tel");
        email.setId(key + "-email");
        email.setMaxLength(200);
        email.setManualValidation(true);
        date = new DateParts(key + "-date", say("When were they born?"), "");
        arrival.setId(key + "-arrival");
        more = new PersonMore(role, key);
        addClassName("person");
        if (carer) {
            Div reach = new Div(telephone, email);
            reach.addClassNames("row", "reach-fields");
            add(name, relationship, reach, more);
        } else {
            name.setHelperText(say("Leave it empty if there is none yet"));
            arrival.addValueChangeListener(event -> relabel());
            add(name, arrival, date, more);
        }
        remove.ifPresent(action -> {
            Button button =
                    new Button(carer ? say("Remove this carer") : say("Remove this baby"), click -> action.run());
            button.addThemeNames("tertiary", "small");
            button.setId(key + "-remove");
            add(button);
        });
        relabel();
    }

    PersonId person() {
        return id;
    }

    /** Fills the fields in with a person as they are. */
    PersonFields fill(Person person) {
        name.setValue(person.name());
        relationship.setValue(person.relationship());
        telephone.setValue(person.details().telephone());
        email.setValue(person.details().email());
        if (person.dueOn().isPresent()) {
            arrival.setValue(Arrival.EXPECTED);
        } else if (person.bornOn().isPresent()) {
            arrival.setValue(Arrival.BORN);
        }
        person.bornOn().or(person::dueOn).ifPresent(date::set);
        more.fill(person);
        relabel();
        return this;
    }

    /** Keeps the fields as they are typed. */
    PersonFields keep(KeptForm form) {
        form.keep(key + "-name", name);
        if (role == Person.Role.CARER) {
            form.keep(key + "-relationship", relationship);
            form.keep(key + "-telephone", telephone);
            form.keep(key + "-email", email);
        } else {
            form.keep(
                    key + "-arrival",
                    arrival,
                    Arrival::name,
                    text -> Arrays.stream(Arrival.values())
                            .filter(value -> value.name().equals(text))
                            .findFirst());
            form.keep(date);
        }
        more.keep(form, key);
        relabel();
        return this;
    }

    private void relabel() {
        date.setVisible(!arrival.isEmpty());
        date.setLabel(
                arrival.getValue() == Arrival.EXPECTED ? say("When is the baby due?") : say("When were they born?"));
    }

    /** Whether nothing at all was typed. */
    boolean isBlank() {
        return name.getValue().isBlank()
                && relationship.getValue().isBlank()
                && telephone.getValue().isBlank()
                && email.getValue().isBlank()
                && arrival.isEmpty()
                && more.isBlank();
    }

    /** The person that was typed, as far as nothing is wrong with it. */
    Optional<Person> read(ErrorSummary.Lines wrong, LocalDate today) {
        return role == Person.Role.CARER ? readCarer(wrong, today) : readBaby(wrong, today);
    }

    private Optional<Person> readCarer(ErrorSummary.Lines wrong, LocalDate today) {
        int before = wrong.list().size();
        wrong.require(!name.getValue().isBlank(), say("Enter the carer's name"), name);
        String address = email.getValue().strip();
        wrong.require(
                address.isEmpty() || address.matches("\\S+@\\S+"),
                say("An e-mail address has an @ and no spaces, such as name@example.org"),
                email);
        PersonDetails details = more.read(wrong, today, telephone.getValue().strip(), address);
        return wrong.list().size() > before
                ? Optional.empty()
                : Optional.of(new Person(
                        id,
                        role,
                        name.getValue().strip(),
                        relationship.getValue().strip(),
                        more.born(),
                        Optional.empty(),
                        details));
    }

    private Optional<Person> readBaby(ErrorSummary.Lines wrong, LocalDate today) {
        int before = wrong.list().size();
        Arrival here = arrival.getValue();
        String problem = here == null || more.isLost() && date.read() instanceof DateText.Blank ? "" : day(here, today);
        wrong.require(problem.isEmpty(), problem, date);
        PersonDetails details = more.read(wrong, today, "", "");
        if (wrong.list().size() > before) {
            return Optional.empty();
        }
        Optional<LocalDate> day = here == null ? Optional.empty() : date.date();
        Optional<LocalDate> born = here == Arrival.BORN ? day : Optional.empty();
        Optional<LocalDate> due = here == Arrival.EXPECTED ? day : Optional.empty();
        if (!more.isLost() && born.isEmpty() && due.isEmpty()) {
            due = more.expectedBefore();
        }
        return Optional.of(new Person(id, role, name.getValue().strip(), "", born, due, details));
    }

    private String day(Arrival here, LocalDate today) {
        return switch (date.read()) {
            case DateText.Blank blank ->
                here == Arrival.BORN ? say("Enter the day the baby was born") : say("Enter the day the baby is due");
            case DateText.Unclear(String why) -> why;
            case DateText.Day(LocalDate day) ->
                here == Arrival.BORN && day.isAfter(today) ? say("The day the baby was born lies in the future") : "";
        };
    }
}
