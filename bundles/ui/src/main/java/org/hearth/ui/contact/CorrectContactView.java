package org.hearth.ui.contact;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Contacts;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.ContactId;
import org.hearth.api.programme.Family;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.FamilyParameter;
import org.hearth.ui.parts.Flash;
import org.hearth.ui.parts.IdParameter;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Screen;

/** Corrects a contact that was recorded wrongly, or strikes it out. What it was stays readable. */
public final class CorrectContactView extends Screen implements BeforeEnterObserver {
    private final Casework casework;
    private final Contacts contacts;
    private final Catalogue catalogue;
    private final Actor actor;
    private final Clock clock;
    private final ErrorSummary summary = new ErrorSummary();
    private final TextField why = new TextField(say("What was wrong?"));

    public CorrectContactView(Casework casework, Contacts contacts, Catalogue catalogue, Actor actor, Clock clock) {
        super(say("Correct a contact"));
        this.casework = casework;
        this.contacts = contacts;
        this.catalogue = catalogue;
        this.actor = actor;
        this.clock = clock;
        addClassName("narrow");
        why.setId("why");
        why.setMaxLength(400);
        why.setWidthFull();
        why.setHelperText(say("A few words, so that others understand the record"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Family family = casework.open(actor, FamilyParameter.of(event));
        Contact before =
                contacts.find(actor, family.id(), new ContactId(IdParameter.of(event, Paths.CONTACT_PARAMETER)));
        ContactForm form = new ContactForm(new Attendance(family, casework, actor), LocalDateTime.now(clock), () -> {});
        form.offer(Offer.of(catalogue.interventions(), List.of()));
        form.fill(before);
        Button save = new Button(say("Save the correction"), click -> correct(before, form));
        save.setId("save-correction");
        save.addThemeNames("primary");
        Button strike = new Button(say("This contact never was: strike it out"), click -> strike(before));
        strike.setId("strike-out");
        strike.addThemeNames("tertiary");
        Div actions = new Div(save, strike, new ButtonLink(Paths.contacts(family.id()), say("Cancel"), "ter"));
        actions.addClassNames("row", "acts");
        removeAll();
        add(
                new PageHeading(say("Correct a contact"))
                        .back(Paths.contacts(family.id()), family.displayName())
                        .lead(say("What was recorded before stays readable below the contacts.")),
                summary,
                form,
                why,
                actions);
    }

    private void correct(Contact before, ContactForm form) {
        ErrorSummary.Lines wrong = new ErrorSummary.Lines();
        List<Contact> typed = form.read(wrong, before.worker());
        requireWhy(wrong);
        if (!summary.show(wrong.list())
                && summary.attempt(() -> contacts.correct(
                        actor, before, ContactForm.asCorrectionOf(before, typed.getFirst()), why.getValue()))) {
            done(before, say("Corrected."));
        }
    }

    private void strike(Contact before) {
        ErrorSummary.Lines wrong = new ErrorSummary.Lines();
        requireWhy(wrong);
        if (!summary.show(wrong.list()) && summary.attempt(() -> contacts.strike(actor, before, why.getValue()))) {
            done(before, say("Struck out. It counts no more, and stays readable."));
        }
    }

    private void requireWhy(ErrorSummary.Lines wrong) {
        wrong.require(!why.getValue().isBlank(), say("Say in a few words what was wrong"), why);
    }

    private void done(Contact before, String words) {
        Flash.show(words);
        getUI().ifPresent(ui -> ui.navigate(Paths.contacts(before.family())));
    }
}
