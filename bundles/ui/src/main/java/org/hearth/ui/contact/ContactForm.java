package org.hearth.ui.contact;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearth.api.intervention.Delivery;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.ContactId;
import org.hearth.ui.parts.AskedFields;
import org.hearth.ui.parts.ChoiceGroup;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.KeptForm;
import org.hearth.ui.parts.Words;

/** The form of a contact; most of it is filled in already. */
final class ContactForm extends Div {
    private static final int NOTE = 10_000;

    private final ChoiceGroup<Contact.Outcome> outcome =
            new ChoiceGroup<>(say("What happened?"), List.of(Contact.Outcome.values()), ContactWords::of);
    private final ChoiceGroup<Contact.Medium> medium =
            new ChoiceGroup<>(say("How?"), List.of(Contact.Medium.values()), ContactWords::of);
    private final ChoiceGroup<Contact.Reason> reason =
            new ChoiceGroup<>(say("Why, if they said"), ContactWords.REASONS, Words::of);
    private final KindChoice kind;
    private final Attendance attendance;
    private final Length length;
    private final Moment moment;
    private final AskedFields asked = new AskedFields();
    private final TextArea note = new TextArea(say("A line to remember, if you want"));
    private final Runnable changed;

    /**
     * @param now by the clock on the wall
     * @param changed called whenever what would be saved changes
     */
    ContactForm(Attendance attendance, LocalDateTime now, Runnable changed) {
        this.attendance = attendance;
        this.changed = changed;
        addClassNames("card", "contact-form", "stack5");
        kind = new KindChoice(this::kindChosen);
        length = new Length(changed);
        moment = new Moment(now, changed);
        outcome.setId("outcome");
        outcome.setValue(Contact.Outcome.ATTENDED);
        outcome.addValueChangeListener(event -> arrange());
        medium.setId("medium");
        medium.setValue(Contact.Medium.FACE_TO_FACE);
        medium.addValueChangeListener(event -> changed.run());
        reason.setId("reason");
        reason.hint(say("Only if it helps. It may stay open."));
        note.setId("note");
        note.setMaxLength(NOTE);
        note.setWidthFull();
        note.setPlaceholder(say("What you noticed together"));
        attendance.onChange(this::arrange);
        add(outcome, reason, kind, attendance, medium, length, moment, asked, note);
        asked.show(Optional.empty());
    }

    /** Keeps what is typed with that form, and puts back what was kept. */
    void keepIn(KeptForm kept) {
        asked.keepIn(kept);
        kept.keep("outcome", outcome, Enum::name, text -> find(Contact.Outcome.values(), text));
        kept.keep("reason", reason, Enum::name, text -> find(Contact.Reason.values(), text));
        kind.keepIn(kept);
        kept.keep("medium", medium, Enum::name, text -> find(Contact.Medium.values(), text));
        attendance.keepIn(kept);
        length.keepIn(kept);
        moment.keepIn(kept);
        kept.keep("note", note);
        arrange();
    }

    private static <E extends Enum<E>> Optional<E> find(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    /** Begins as before: the same people, the same way, as long as then; and now, unless another day is chosen. */
    void beginAs(Usual usual) {
        attendance.choose(usual.people());
        usual.oneToOne().ifPresent(last -> {
            medium.setValue(last.medium());
            last.minutes().ifPresent(length::offer);
        });
        moment.beginNow();
    }

    /** Fills in a contact as it was recorded. */
    void fill(Contact contact) {
        kind.choose(contact.intervention());
        outcome.setValue(contact.outcome());
        contact.reason().ifPresent(reason::setValue);
        medium.setValue(contact.medium());
        attendance.choose(contact.people());
        attendance.remember(contact.people());
        length.set(contact.minutes());
        moment.set(contact.on(), contact.at());
        note.setValue(contact.note());
        kind.chosen().ifPresent(definition -> {
            asked.fill(definition, contact.answers());
            asked.show(Optional.of(definition));
        });
        arrange();
    }

    /** What was typed, as the correction of that contact. */
    static Contact asCorrectionOf(Contact before, Contact typed) {
        return new Contact(
                before.id(),
                before.family(),
                typed.on(),
                typed.at(),
                typed.intervention(),
                typed.interventionTitle(),
                typed.people(),
                typed.medium(),
                typed.outcome(),
                typed.minutes(),
                typed.worker(),
                typed.answers(),
                typed.note(),
                before.group(),
                typed.reason());
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
        note.setLabel(happened ? say("A line to remember, if you want") : say("In their words, if they gave any"));
        note.setPlaceholder(happened ? say("What you noticed together") : say("What they said"));
        reason.setVisible(!happened);
        length.setVisible(happened);
        asked.setVisible(happened && asked.getComponentCount() > 0);
        note.setHelperText(
                attendance.families().size() > 1
                        ? say("It goes into the record of every family here, so name nobody")
                        : "");
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

    /** The identities that the contacts will have. */
    List<ContactId> contacts() {
        return attendance.families().stream().map(FamilyPeople::contact).toList();
    }

    /** The contacts, one for each family; what is wrong is added to the lines. */
    List<Contact> read(ErrorSummary.Lines wrong, String worker) {
        boolean happened = happened();
        wrong.require(kind.chosen().isPresent(), say("Choose what it was"), kind);
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
                        note.getValue().strip(),
                        Optional.empty(),
                        happened ? Optional.empty() : Optional.ofNullable(reason.getValue())))
                .toList();
    }
}
