package org.hearth.ui.questionnaire;

import static java.util.Objects.requireNonNull;
import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.api.instrument.Rater;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Person;
import org.hearth.ui.parts.ChoiceGroup;
import org.hearth.ui.parts.DateParts;
import org.hearth.ui.parts.DateText;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.Words;

/** About whom a questionnaire is, who gives the answers, and when. */
final class AboutFields extends Div {
    private static final String PERSON = "person";
    private static final String RATER = "rater";

    private final Family family;
    private final ChoiceGroup<Person> person;
    private final ChoiceGroup<Rater> rater =
            new ChoiceGroup<>(say("Who gives the answers?"), List.of(Rater.values()), AboutFields::words);
    private final DateParts on = new DateParts("on", say("When?"), "");
    private final LocalDate today;

    AboutFields(Family family, Rater usual, LocalDate today) {
        this.family = family;
        this.today = today;
        addClassNames("card", "about");
        setId("about");
        person = new ChoiceGroup<>(say("Who is it about?"), family.present(), AboutFields::words);
        person.setId("person");
        Person.Role asked = usual == Rater.CARER ? Person.Role.BABY : Person.Role.CARER;
        family.present().stream()
                .filter(one -> one.role() == asked)
                .findFirst()
                .or(() -> family.present().stream().findFirst())
                .ifPresent(person::setValue);
        rater.setId("rater");
        rater.setValue(usual);
        on.set(today);
        add(person, rater, on);
    }

    private static String words(Person person) {
        if (person.name().isBlank()) {
            return person.dueOn().isPresent() ? say("The bump") : say("The baby");
        }
        return person.relationship().isBlank()
                ? Words.firstName(person.name())
                : say("{0}, {1}", Words.firstName(person.name()), person.relationship());
    }

    private static String words(Rater rater) {
        return switch (rater) {
            case SELF -> say("They do, themselves");
            case CARER -> say("A carer, about the child");
            case PRACTITIONER -> say("I do, as practitioner");
        };
    }

    /** Takes over what was chosen and typed on another page. */
    AboutFields like(AboutFields other) {
        person.setValue(other.person.getValue());
        rater.setValue(other.rater.getValue());
        other.on.fields().forEach((id, field) -> part(id).setValue(field.getValue()));
        return this;
    }

    private TextField part(String id) {
        return requireNonNull(on.fields().get(id));
    }

    /** Fills in what the draft says, and keeps there what is chosen and typed from now on. */
    AboutFields keptIn(Draft draft) {
        family.present().stream()
                .filter(one -> one.id().toString().equals(draft.about(PERSON)))
                .findFirst()
                .ifPresent(person::setValue);
        Stream.of(Rater.values())
                .filter(one -> one.name().equals(draft.about(RATER)))
                .findFirst()
                .ifPresent(rater::setValue);
        on.fields().forEach((id, field) -> {
            if (!draft.about(id).isEmpty()) {
                field.setValue(draft.about(id));
            }
            field.addValueChangeListener(event -> draft.about(id, event.getValue()));
        });
        person.addValueChangeListener(
                event -> draft.about(PERSON, event.getValue().id().toString()));
        rater.addValueChangeListener(
                event -> draft.about(RATER, event.getValue().name()));
        return this;
    }

    /** Asks only whom it is about. */
    void onlyPerson() {
        rater.setVisible(false);
        on.setVisible(false);
    }

    Person person() {
        return person.getValue();
    }

    Rater rater() {
        return rater.getValue();
    }

    /** The day; today as long as what was typed is no day. */
    LocalDate on() {
        return on.date().orElse(today);
    }

    /** Adds to the lines what is wrong. */
    void check(ErrorSummary.Lines wrong) {
        boolean possible = person().role() != Person.Role.BABY || rater() != Rater.SELF;
        wrong.require(possible, say("A baby cannot answer: choose a carer, or say who answers about the baby"), person);
        String day = switch (on.read()) {
            case DateText.Blank blank -> say("Enter the day of the questionnaire");
            case DateText.Unclear(String why) -> why;
            case DateText.Day(LocalDate date) ->
                date.isAfter(today) ? say("The day of the questionnaire lies in the future") : "";
        };
        wrong.require(day.isEmpty(), day, on);
    }
}
