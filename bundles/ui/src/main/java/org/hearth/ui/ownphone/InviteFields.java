package org.hearth.ui.ownphone;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Invitations;
import org.hearth.api.casework.Invitations.NewInvitation;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Rater;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.Reach;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.FormLanguages;
import org.hearth.ui.parts.Say;

/** What to ask, about whom, in which language, and for how long the link is good. */
final class InviteFields extends Div {
    private final Family family;
    private final Catalogue catalogue;
    private final Select<InstrumentDefinition> instrument = new Select<>();
    private final Select<Person> person = new Select<>();
    private final Select<String> language = new Select<>();
    private final Select<Integer> days = new Select<>();
    private final List<InstrumentDefinition> possible = new ArrayList<>();
    private final UnorderedList impossible = new UnorderedList();
    private Runnable done = () -> {};

    InviteFields(Family family, Catalogue catalogue, Invitations invitations, Reach reach) {
        this.family = family;
        this.catalogue = catalogue;
        addClassName("stack4");
        for (Instrument one : catalogue.instruments()) {
            InstrumentDefinition definition = one.definition();
            invitations
                    .obstacle(definition.id())
                    .ifPresentOrElse(why -> impossible.add(new ListItem(say(why))), () -> possible.add(definition));
        }
        instrument.setLabel(say("Questionnaire"));
        instrument.setId("instrument");
        instrument.setItems(possible);
        instrument.setItemLabelGenerator(InstrumentDefinition::title);
        instrument.setWidthFull();
        instrument.addValueChangeListener(event -> follow());
        person.setLabel(say("About whom"));
        person.setId("person");
        person.setItemLabelGenerator(InviteFields::name);
        language.setLabel(say("Language of the questions"));
        language.setId("language");
        language.setItemLabelGenerator(FormLanguages::name);
        days.setLabel(say("The link is good for"));
        days.setId("days");
        days.setItemLabelGenerator(number -> Say.count(number, "one day", "{0} days"));
        TreeSet<Integer> choices = new TreeSet<>(List.of(1, 3, 7, 14, 30));
        choices.add(reach.linkDays());
        days.setItems(choices);
        days.setValue(reach.linkDays());
        add(instrument, person, language, days);
        if (possible.size() == 1) {
            instrument.setValue(possible.getFirst());
        }
        follow();
    }

    /** Whether there is nothing that could be asked. */
    boolean isEmpty() {
        return possible.isEmpty();
    }

    /** Which questionnaires cannot be asked this way, and why. */
    Component obstacles() {
        NativeDetails details = new NativeDetails(say("Why some questionnaires are not in the list"), impossible);
        details.setId("obstacles");
        details.setVisible(impossible.getChildren().findAny().isPresent());
        details.setOpen(possible.isEmpty());
        return details;
    }

    void whenDone(Runnable action) {
        done = action;
    }

    void done() {
        done.run();
    }

    /** Offers whom and what the questionnaire allows. */
    private void follow() {
        InstrumentDefinition chosen = instrument.getValue();
        boolean self = chosen == null || chosen.respondent() == Rater.SELF;
        Person before = person.getValue();
        List<Person> people = family.present().stream()
                .filter(one -> !self || one.role() == Person.Role.CARER)
                .toList();
        person.setItems(people);
        person.setHelperText(
                self
                        ? say("They answer about themselves.")
                        : say("A carer answers about the child who is chosen here."));
        if (before != null && people.contains(before)) {
            person.setValue(before);
        } else if (people.size() == 1) {
            person.setValue(people.getFirst());
        }
        List<String> tags = chosen == null ? List.of() : FormLanguages.of(catalogue, chosen);
        language.setItems(tags);
        language.setVisible(tags.size() > 1);
        if (!tags.isEmpty()) {
            language.setValue(FormLanguages.spoken(family.carers(), tags).orElse(tags.getFirst()));
        }
    }

    private static String name(Person person) {
        return person.name().isBlank() ? say("the baby") : person.name();
    }

    /** What is missing. */
    List<ErrorSummary.Line> check() {
        return new ErrorSummary.Lines()
                .require(!instrument.isEmpty(), say("Choose a questionnaire"), instrument)
                .require(!person.isEmpty(), say("Choose whom it is about"), person)
                .require(!days.isEmpty(), say("Choose how long the link is good"), days)
                .list();
    }

    NewInvitation wanted() {
        return new NewInvitation(
                family.id(),
                person.getValue().id(),
                instrument.getValue().id(),
                language.getValue(),
                Duration.ofDays(days.getValue()));
    }
}
