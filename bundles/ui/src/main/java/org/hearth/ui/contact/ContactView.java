package org.hearth.ui.contact;

import static org.hearth.ui.parts.Say.count;
import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.Consents;
import org.hearth.api.casework.Drafts;
import org.hearth.api.casework.TimelineEntry;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.ContactId;
import org.hearth.api.programme.Family;
import org.hearth.ui.parts.ContactConsentNotice;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.FamilyParameter;
import org.hearth.ui.parts.Flash;
import org.hearth.ui.parts.KeptForm;
import org.hearth.ui.parts.KeyCap;
import org.hearth.ui.parts.Notice;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.SafeContactNotice;
import org.hearth.ui.parts.Screen;
import org.hearth.ui.parts.Strong;
import org.hearth.ui.parts.Words;

/** Records a contact in under half a minute. */
public final class ContactView extends Screen implements BeforeEnterObserver {
    private final Casework casework;
    private final Catalogue catalogue;
    private final Actor actor;
    private final Consents consents;
    private final Drafts drafts;
    private final Clock clock;
    private final ErrorSummary summary = new ErrorSummary();
    private final Notice meanwhile = new Notice("meanwhile");
    private final Paragraph sentence = new Paragraph();
    private final Button save = new Button(say("Save contact"));
    private final Button saveAndAsk = new Button(say("Save and ask questionnaire"));
    private Optional<Sheet> sheet = Optional.empty();

    private record Sheet(Family family, List<TimelineEntry> timeline, ContactForm form, KeptForm kept) {}

    public ContactView(
            Casework casework,
            Consents consents,
            Catalogue catalogue,
            Changes changes,
            Drafts drafts,
            Actor actor,
            Clock clock) {
        super(say("Record a contact"));
        this.casework = casework;
        this.consents = consents;
        this.catalogue = catalogue;
        this.actor = actor;
        this.drafts = drafts;
        this.clock = clock;
        save.setId("save-contact");
        save.addThemeNames("primary");
        save.addClassName("wide");
        save.setDisableOnClick(true);
        save.addClickListener(click -> save(false));
        // what is being typed counts only once its field is left
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        saveAndAsk.setId("save-and-ask");
        saveAndAsk.addThemeNames("tertiary");
        saveAndAsk.addClassName("wide");
        saveAndAsk.setDisableOnClick(true);
        saveAndAsk.addClickListener(click -> save(true));
        meanwhile.addClassName("pressing");
        sentence.addClassName("sent");
        sentence.setId("what-will-be-saved");
        live(changes, Change.CatalogueChanged.class::isInstance, this::offer);
        live(changes, Change.FamilyChanged.class::isInstance, () -> sheet.ifPresent(this::lookAgain));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Family family = casework.open(actor, FamilyParameter.of(event));
        List<TimelineEntry> timeline = casework.timeline(actor, family.id());
        ContactForm form =
                new ContactForm(new Attendance(family, casework, actor), LocalDateTime.now(clock), this::tell);
        KeptForm kept = new KeptForm(drafts, actor, clock, "contact/" + family.id(), Optional.of(family.id()));
        sheet = Optional.of(new Sheet(family, timeline, form, kept));
        summary.clear();
        meanwhile.hide();
        removeAll();
        Div columns = new Div(form, aside());
        columns.addClassNames("cols", "work");
        add(
                new PageHeading(say("Record a contact")).back(Paths.family(family.id()), family.displayName()),
                new SafeContactNotice(family),
                new ContactConsentNotice(family, consents.of(actor, family.id()), today()),
                meanwhile,
                kept,
                summary,
                columns);
        offer();
        form.beginAs(Usual.of(timeline));
        form.keepIn(kept);
        tell();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Component aside() {
        Paragraph label = new Paragraph(say("What will be saved"));
        label.addClassNames("small", "sub");
        Div card = new Div(label, sentence, save, saveAndAsk);
        card.addClassName("card");
        Paragraph keys = new Paragraph(
                new Text(say("Filled in as last time. Change only what is different. ")),
                new KeyCap(say("Ctrl")),
                new Text(" "),
                new KeyCap(say("Enter")),
                new Text(say(" saves.")));
        keys.addClassNames("note", "keys");
        Paragraph wrong = new Paragraph();
        sheet.ifPresent(open -> wrong.add(
                new Anchor(Paths.contacts(open.family().id()), say("Correct a contact that was recorded wrongly"))));
        wrong.addClassName("note");
        Aside aside = new Aside(card, keys, wrong);
        aside.addClassNames("stack", "follow");
        return aside;
    }

    private void offer() {
        sheet.ifPresent(open -> open.form().offer(Offer.of(catalogue.interventions(), open.timeline())));
    }

    private void tell() {
        sentence.removeAll();
        sheet.ifPresent(open -> open.form()
                .sentence()
                .pieces(today())
                .forEach(piece -> sentence.add(piece.strong() ? new Strong(piece.words()) : new Text(piece.words()))));
    }

    private void save(boolean thenAsk) {
        boolean saved = false;
        try {
            saved = sheet.isPresent() && save(sheet.get());
            if (saved) {
                String next = thenAsk
                        ? Paths.questionnaire(sheet.get().family().id())
                        : Paths.family(sheet.get().family().id());
                getUI().ifPresent(ui -> ui.navigate(next));
            }
        } finally {
            save.setEnabled(!saved);
            saveAndAsk.setEnabled(!saved);
        }
    }

    /** Tells of a contact that somebody else, or another window, has recorded since this form was opened. */
    private void lookAgain(Sheet open) {
        Family family = open.family();
        Set<ContactId> known =
                contacts(open.timeline()).map(Contact::id).collect(Collectors.toCollection(HashSet::new));
        known.addAll(open.form().contacts());
        contacts(casework.timeline(actor, family.id()))
                .filter(contact -> !known.contains(contact.id()))
                .findFirst()
                .ifPresent(contact -> meanwhile.say(say(
                        "{0} has just recorded a contact with this family: {1}, {2}. If it is the one that you are recording, there is nothing left to do.",
                        contact.worker(), contact.interventionTitle(), Words.of(contact.medium()))));
    }

    private static Stream<Contact> contacts(List<TimelineEntry> timeline) {
        return timeline.stream()
                .filter(TimelineEntry.ContactEntry.class::isInstance)
                .map(entry -> ((TimelineEntry.ContactEntry) entry).contact());
    }

    private boolean save(Sheet open) {
        ErrorSummary.Lines wrong = new ErrorSummary.Lines();
        List<Contact> contacts = open.form().read(wrong, actor.name());
        if (summary.show(wrong.list()) || !summary.attempt(() -> casework.record(actor, contacts))) {
            return false;
        }
        open.kept().saved();
        boolean happened = contacts.getFirst().outcome() == Contact.Outcome.ATTENDED;
        String with = contacts.size() == 1
                ? open.family().displayName()
                : count(contacts.size(), "one family", "{0} families");
        Flash.show(
                happened
                        ? say("Saved: your contact with {0}. Thank you for writing it down.", with)
                        : say("Saved. The door stays open for {0}.", with));
        return true;
    }
}
