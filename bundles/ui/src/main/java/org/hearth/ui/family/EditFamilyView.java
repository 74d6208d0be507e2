package org.hearth.ui.family;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.identity.Accounts;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Area;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Referral;
import org.hearth.api.programme.SafeContact;
import org.hearth.ui.families.Colleagues;
import org.hearth.ui.families.FamilyForm;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.FamilyParameter;
import org.hearth.ui.parts.Flash;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Screen;

/** Changes who belongs to a family and how it is safe to reach them. */
public final class EditFamilyView extends Screen implements BeforeEnterObserver {
    private final Casework casework;
    private final Actor actor;
    private final Colleagues colleagues;
    private final Clock clock;
    private final ErrorSummary summary = new ErrorSummary();
    private final Div other = new Div();
    private final FamilyForm form;
    private Optional<Family> read = Optional.empty();

    public EditFamilyView(Casework casework, Accounts accounts, Actor actor, Clock clock) {
        super("Change details");
        this.casework = casework;
        this.actor = actor;
        this.clock = clock;
        colleagues = Colleagues.of(accounts, actor);
        form = new FamilyForm(colleagues, LocalDate.now(clock));
        addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Family family = casework.open(actor, FamilyParameter.of(event));
        read = Optional.of(family);
        form.fill(family);
        Button save = new Button("Save the changes", click -> save());
        save.setId("save");
        save.addThemeNames("primary");
        Div actions = new Div(save, new ButtonLink(Paths.family(family.id()), "Cancel", "ter"));
        actions.addClassNames("row", "acts");
        removeAll();
        add(
                new PageHeading("Change details").back(Paths.family(family.id()), family.displayName()),
                summary,
                other,
                form,
                actions);
    }

    private void save() {
        ErrorSummary.Lines wrong = new ErrorSummary.Lines();
        Optional<FamilyForm.Entry> entry = form.read(wrong);
        if (!summary.show(wrong.list())) {
            entry.ifPresent(typed -> save(typed, read.orElseThrow()));
        }
    }

    private void save(FamilyForm.Entry typed, Family base) {
        Family changed = base.withPeople(typed.people())
                .withSafeContact(new SafeContact(
                        base.safeContact().not(), base.safeContact().only(), typed.safeContact()))
                .withReferral(new Referral(
                        typed.referral().receivedOn(),
                        base.referral().official(),
                        typed.referral().words(),
                        base.referral().note()))
                .withKeyWorker(typed.keyWorker())
                .withArea(typed.area().equals(base.area().line()) ? base.area() : Area.of(typed.area()));
        summary.attempt(() -> {
            try {
                casework.update(actor, changed);
                Flash.show("Changes saved.");
                getUI().ifPresent(ui -> ui.navigate(Paths.family(base.id())));
            } catch (EditedMeanwhile meanwhile) {
                offerOther(String.valueOf(meanwhile.getMessage()));
            }
        });
    }

    /** Shows what the other person saved beside what is typed here, and lets the person at the screen choose. */
    private void offerOther(String words) {
        Family theirs = casework.open(actor, read.orElseThrow().id());
        other.removeAll();
        Button take = new Button("Load the other version", click -> {
            read = Optional.of(theirs);
            form.fill(theirs);
            other.removeAll();
            summary.clear();
        });
        take.setId("load-other");
        Button keep = new Button("Keep what I typed and save it", click -> {
            read = Optional.of(theirs);
            other.removeAll();
            save();
        });
        keep.setId("keep-mine");
        Div choices = new Div(take, keep);
        choices.addClassName("row");
        Card card = new Card("What was saved meanwhile", new Paragraph("What you typed is still in the form below."));
        card.add(new Facts(theirs, casework.summary(actor, theirs.id()), colleagues, LocalDate.now(clock)), choices);
        other.add(card);
        summary.show(words);
    }
}
