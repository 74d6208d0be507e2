package org.hearth.ui.contact;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.TimelineEntry;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.Family;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.FamilyParameter;
import org.hearth.ui.parts.Flash;
import org.hearth.ui.parts.KeyCap;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Screen;
import org.hearth.ui.parts.Strong;

/** Records a contact in under half a minute. */
public final class ContactView extends Screen implements BeforeEnterObserver {
    private final Casework casework;
    private final Catalogue catalogue;
    private final Actor actor;
    private final LocalDate today;
    private final ErrorSummary summary = new ErrorSummary();
    private final Paragraph sentence = new Paragraph();
    private final Button save = new Button("Save contact");
    private final Button saveAndAsk = new Button("Save and ask questionnaire");
    private Optional<Sheet> sheet = Optional.empty();

    private record Sheet(Family family, List<TimelineEntry> timeline, ContactForm form) {}

    public ContactView(Casework casework, Catalogue catalogue, Changes changes, Actor actor, Clock clock) {
        super("Record a contact");
        this.casework = casework;
        this.catalogue = catalogue;
        this.actor = actor;
        today = LocalDate.now(clock);
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
        sentence.addClassName("sent");
        sentence.setId("what-will-be-saved");
        live(changes, Change.CatalogueChanged.class::isInstance, this::offer);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Family family = casework.open(actor, FamilyParameter.of(event));
        List<TimelineEntry> timeline = casework.timeline(actor, family.id());
        ContactForm form = new ContactForm(new Attendance(family, casework, actor), today, this::say);
        sheet = Optional.of(new Sheet(family, timeline, form));
        summary.clear();
        removeAll();
        Div columns = new Div(form, aside());
        columns.addClassNames("cols", "work");
        add(
                new PageHeading("Record a contact").back(Paths.family(family.id()), family.displayName()),
                summary,
                columns);
        offer();
        say();
    }

    private Component aside() {
        Paragraph label = new Paragraph("What will be saved");
        label.addClassNames("small", "sub");
        Div card = new Div(label, sentence, save, saveAndAsk);
        card.addClassName("card");
        Paragraph keys = new Paragraph(
                new Text("Filled in as usual. Change only what is different. "),
                new KeyCap("Ctrl"),
                new Text(" "),
                new KeyCap("Enter"),
                new Text(" saves."));
        keys.addClassNames("note", "keys");
        Aside aside = new Aside(card, keys);
        aside.addClassNames("stack", "follow");
        return aside;
    }

    private void offer() {
        sheet.ifPresent(open -> open.form().offer(Offer.of(catalogue.interventions(), open.timeline())));
    }

    private void say() {
        sentence.removeAll();
        sheet.ifPresent(open -> open.form()
                .sentence()
                .pieces(today)
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

    private boolean save(Sheet open) {
        ErrorSummary.Lines wrong = new ErrorSummary.Lines();
        List<Contact> contacts = open.form().read(wrong, actor.name());
        if (summary.show(wrong.list()) || !summary.attempt(() -> casework.record(actor, contacts))) {
            return false;
        }
        boolean happened = contacts.getFirst().outcome() == Contact.Outcome.ATTENDED;
        String with = contacts.size() == 1 ? open.family().displayName() : contacts.size() + " families";
        Flash.show(
                happened
                        ? "Saved: your contact with " + with + ". Thank you for writing it down."
                        : "Saved. The door stays open for " + with + ".");
        return true;
    }
}
