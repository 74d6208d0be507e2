package org.hearth.ui.ownphone;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.api.casework.Invitations;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Invitation;
import org.hearth.ui.parts.Badge;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.EmptyState;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.FamilyCard;
import org.hearth.ui.parts.Flash;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Rows;
import org.hearth.ui.parts.Say;

/** The links to a family's own phones: which are open, what became of the latest, and what waits to be put on file. */
public final class LinksCard extends FamilyCard {
    private static final int LATEST = 5;

    private final Invitations invitations;
    private final Actor actor;
    private final LinkWords words;
    private final Clock clock;
    private final ErrorSummary summary = new ErrorSummary();
    private boolean offers = true;

    public LinksCard(Invitations invitations, Actor actor, Clock clock) {
        this.invitations = invitations;
        this.actor = actor;
        this.clock = clock;
        words = new LinkWords(clock);
        summary.setId("links-errors");
    }

    /** Leaves out the way to the page where a link is made, because this is that page. */
    LinksCard here() {
        offers = false;
        return this;
    }

    @Override
    public void show(Family family) {
        List<Invitation> all = invitations.about(actor, family.id());
        Card card = new Card(say("On their own phone"));
        card.setId("links");
        List<Invitation> shown = shown(all);
        if (shown.isEmpty()) {
            card.add(new EmptyState(
                    say("A questionnaire can be answered on a phone of their own, by a link that works once.")));
        } else {
            Rows rows = new Rows();
            shown.forEach(one -> rows.row(new Span(words.title(one, family)), words.state(one), actions(family, one)));
            card.add(rows);
        }
        ButtonLink ask = new ButtonLink(Paths.invite(family.id()), say("Ask on their own phone"), "sm");
        ask.setId("ask-own-phone");
        if (offers) {
            card.add(ask);
        }
        card.addComponentAtIndex(1, summary);
        removeAll();
        add(card);
    }

    /** All that something can be done about, and of the others the latest. */
    private List<Invitation> shown(List<Invitation> all) {
        List<Invitation> shown = new ArrayList<>();
        for (Invitation one : all) {
            boolean waits = one.isAnswerable(clock.instant()) || one.state() == Invitation.State.KEPT;
            if (waits || shown.size() < LATEST) {
                shown.add(one);
            }
        }
        return shown;
    }

    private Component actions(Family family, Invitation one) {
        Div row = new Div();
        row.addClassName("row");
        if (!one.alerts().isEmpty()) {
            row.add(new Badge(Badge.Tone.ERROR, say("Alert raised")));
        }
        if (one.isAnswerable(clock.instant())) {
            row.add(button(
                    say("Take back"), say("Take back: {0}", words.title(one, family)), () -> withdraw(family, one)));
        }
        if (one.state() == Invitation.State.KEPT) {
            row.add(button(
                    say("Put on file"), say("Put on file: {0}", words.title(one, family)), () -> file(family, one)));
        }
        return row;
    }

    private static Button button(String label, String name, Runnable action) {
        Button button = new Button(label, click -> action.run());
        button.setAriaLabel(name);
        button.addThemeNames("small");
        return button;
    }

    private void withdraw(Family family, Invitation one) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(say("Take this link back?"));
        dialog.add(new Paragraph(
                one.state() == Invitation.State.BEGUN
                        ? say(
                                "Somebody has begun. The link closes at once, and what they answered so far is deleted. Alerts stay.")
                        : say("Nobody can open it any more. You can make a new one at any time.")));
        Button yes = new Button(say("Take it back"), click -> {
            dialog.close();
            if (summary.attempt(() -> invitations.withdraw(actor, one.id(), one.version()))) {
                Flash.show(say("The link is closed."));
            }
            show(family);
        });
        yes.setId("withdraw-link");
        yes.addThemeNames("primary");
        Button no = new Button(say("Leave it open"), click -> dialog.close());
        no.addThemeNames("tertiary");
        dialog.getFooter().add(no, yes);
        dialog.open();
    }

    private void file(Family family, Invitation one) {
        Dialog dialog = new Dialog();
        ErrorSummary problems = new ErrorSummary();
        problems.setId("file-errors");
        dialog.setHeaderTitle(say("Put the answers on file"));
        DatePicker day = new DatePicker(say("For which day"), words.sentOn(one));
        day.setLocale(Say.locale());
        day.setMax(LocalDate.now(clock));
        Div body = new Div(
                problems,
                new Paragraph(say("They could not be put on file when they were sent:")),
                new Paragraph(one.kept()),
                day);
        body.addClassName("stack4");
        dialog.add(body);
        Button file = new Button(say("Put on file"), click -> {
            LocalDate on = day.getValue();
            if (on == null) {
                problems.show(List.of(new ErrorSummary.Line(say("Choose a day"), day)));
            } else if (problems.attempt(() -> invitations.file(actor, one.id(), one.version(), on))) {
                dialog.close();
                Flash.show(say("The answers are on file."));
                show(family);
            }
        });
        file.setId("file-answers");
        file.addThemeNames("primary");
        Button later = new Button(say("Not now"), click -> dialog.close());
        later.addThemeNames("tertiary");
        dialog.getFooter().add(later, file);
        dialog.open();
    }
}
