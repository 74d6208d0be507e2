package org.hearth.ui.contact;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.Contacts;
import org.hearth.api.casework.TimelineEntry;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.ContactCorrection;
import org.hearth.api.programme.Family;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.EmptyState;
import org.hearth.ui.parts.FamilyParameter;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Rows;
import org.hearth.ui.parts.Screen;

/** The contacts with a family, each to be corrected, and what they were before. */
public final class ContactsView extends Screen implements BeforeEnterObserver {
    private final Casework casework;
    private final Contacts contacts;
    private final Actor actor;

    public ContactsView(Casework casework, Contacts contacts, Actor actor) {
        super(say("Contacts"));
        this.casework = casework;
        this.contacts = contacts;
        this.actor = actor;
        addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Family family = casework.open(actor, FamilyParameter.of(event));
        List<Contact> recorded = casework.timeline(actor, family.id()).stream()
                .filter(TimelineEntry.ContactEntry.class::isInstance)
                .map(entry -> ((TimelineEntry.ContactEntry) entry).contact())
                .toList();
        Rows rows = new Rows();
        for (Contact contact : recorded) {
            ButtonLink correct = new ButtonLink(Paths.correctContact(family.id(), contact.id()), say("Correct"), "sm");
            correct.setAriaLabel(say("Correct {0}", what(contact)));
            rows.row(new Span(what(contact)), ContactWords.summary(contact), correct);
        }
        removeAll();
        Card card = new Card(say("Recorded"), rows);
        if (recorded.isEmpty()) {
            card.add(new EmptyState(say("No contact is recorded yet.")));
        }
        Div cards = new Div(card);
        cards.addClassName("stack4");
        List<ContactCorrection> corrections = contacts.corrections(actor, family.id());
        if (!corrections.isEmpty()) {
            Rows before = new Rows();
            corrections.forEach(correction -> before.row(
                    struck(correction),
                    say(
                            "{0} “{1}” {2}, {3}",
                            ContactWords.summary(correction.before()),
                            correction.why(),
                            correction.by(),
                            correction.after().isEmpty() ? say("struck out") : say("corrected"))));
            cards.add(new Card(say("As it was recorded before"), before));
        }
        add(new PageHeading(say("Contacts")).back(Paths.family(family.id()), family.displayName()), cards);
    }

    private static Span struck(ContactCorrection correction) {
        Span words = new Span(what(correction.before()));
        words.getElement().getStyle().set("text-decoration", "line-through");
        return words;
    }

    private static String what(Contact contact) {
        return say("{0}, {1}", Dates.full(contact.on()), contact.interventionTitle());
    }
}
