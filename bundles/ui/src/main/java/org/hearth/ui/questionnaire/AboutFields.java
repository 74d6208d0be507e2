package org.hearth.ui.questionnaire;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
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
    private final ChoiceGroup<Person> person;
    private final ChoiceGroup<Rater> rater =
            new ChoiceGroup<>(say("Who gives the answers?"), List.of(Rater.values()), AboutFields::words);
    private final DateParts on = new DateParts("on", say("When?"), "");
    private final LocalDate today;

    AboutFields(Family family, Rater usual, LocalDate today) {
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
