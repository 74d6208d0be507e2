package org.hearth.ui.contact;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearth.api.intervention.Delivery;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.programme.Contact;
import org.hearth.ui.parts.ChoiceGroup;
import org.hearth.ui.parts.ErrorSummary;

/** The form of a contact; most of it is filled in already. */
final class ContactForm extends Div {
    private static final int NOTE = 4000;

    private final ChoiceGroup<Contact.Outcome> outcome =
            new ChoiceGroup<>("What happened?", List.of(Contact.Outcome.values()), ContactWords::of);
    private final ChoiceGroup<Contact.Medium> medium =
            new ChoiceGroup<>("How?", List.of(Contact.Medium.values()), ContactWords::of);
    private final KindChoice kind;
    private final Attendance attendance;
    private final Length length;
    private final Moment moment;
    private final AskedFields asked = new AskedFields();
    private final TextArea note = new TextArea("A line to remember, if you want");
    private final Runnable changed;

    /** @param changed called whenever what would be saved changes */
    ContactForm(Attendance attendance, LocalDate today, Runnable changed) {
        this.attendance = attendance;
        this.changed = changed;
        addClassNames("card", "contact-form", "stack5");
        kind = new KindChoice(this::kindChosen);
        length = new Length(changed);
        moment = new Moment(today, changed);
        outcome.setId("outcome");
        outcome.setValue(Contact.Outcome.ATTENDED);
        outcome.addValueChangeListener(event -> arrange());
        medium.setId("medium");
        medium.setValue(Contact.Medium.FACE_TO_FACE);
        medium.addValueChangeListener(event -> changed.run());
        note.setId("note");
        note.setMaxLength(NOTE);
        note.setWidthFull();
        note.setPlaceholder("What you noticed together");
        attendance.onChange(this::arrange);
        add(outcome, kind, attendance, medium, length, moment, asked, note);
        asked.show(Optional.empty());
    }

    /** Offers these kinds of support; what was chosen stays chosen while it is installed, and again when it is back. */
    void offer(Offer offer) {
        kind.offer(offer);
    }

    private void kindChosen(Optional<InterventionDefinition> chosen) {
        asked.show(chosen);
        chosen.ifPresent(definition -> {
            length.offer(definition.usualMinutes());
            boolean group = definition.delivery() == Delivery.GROUP;
            if (group || medium.getValue() == Contact.Medium.GROUP) {
                medium.setValue(group ? Contact.Medium.GROUP : Contact.Medium.FACE_TO_FACE);
            }
            attendance.allowMore(group);
        });
        arrange();
    }

    private void arrange() {
        boolean happened = happened();
        attendance.ask(happened);
        length.setVisible(happened);
        asked.setVisible(happened && asked.getComponentCount() > 0);
        note.setHelperText(
                attendance.families().size() > 1 ? "It goes into the record of every family here, so name nobody" : "");
        changed.run();
    }

    private boolean happened() {
        return outcome.getValue() == Contact.Outcome.ATTENDED;
    }

    /** What will be saved, as it stands. */
    ContactSentence sentence() {
        return new ContactSentence(
                outcome.getValue(),
                attendance.names(),
                attendance.families().size(),
                medium.getValue(),
                moment.date(),
                happened() ? length.minutes() : OptionalInt.empty(),
                kind.chosen().map(InterventionDefinition::title));
    }

    /** The contacts, one for each family; what is wrong is added to the lines. */
    List<Contact> read(ErrorSummary.Lines wrong, String worker) {
        boolean happened = happened();
        wrong.require(kind.chosen().isPresent(), "Choose what it was", kind);
        if (happened) {
            attendance.check(wrong);
            length.check(wrong);
        }
        moment.check(wrong);
        Map<String, String> answers = happened ? asked.read(wrong) : Map.of();
        if (!wrong.list().isEmpty() || kind.chosen().isEmpty() || moment.date().isEmpty()) {
            return List.of();
        }
        InterventionDefinition definition = kind.chosen().get();
        LocalDate on = moment.date().get();
        return attendance.families().stream()
                .map(family -> new Contact(
                        family.contact(),
                        family.family().id(),
                        on,
                        moment.time(),
                        definition.id(),
                        definition.title(),
                        happened ? family.there() : java.util.Set.of(),
                        medium.getValue(),
                        outcome.getValue(),
                        happened ? length.minutes() : OptionalInt.empty(),
                        worker,
                        answers,
                        note.getValue().strip()))
                .toList();
    }
}
