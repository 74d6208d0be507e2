package org.hearth.ui.ownphone;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.Clock;
import java.util.Optional;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.Invitations;
import org.hearth.api.casework.Invitations.Made;
import org.hearth.api.casework.Programme;
import org.hearth.api.document.QrCodes;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Reach;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.FamilyParameter;
import org.hearth.ui.parts.HeadingFocus;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.SafeContactNotice;
import org.hearth.ui.parts.Screen;

/** Asks a family to answer a questionnaire on a phone of their own: makes the link, and shows it once. */
public final class InviteView extends Screen implements BeforeEnterObserver {
    private final Casework casework;
    private final Catalogue catalogue;
    private final Invitations invitations;
    private final Programme programme;
    private final QrCodes codes;
    private final Actor actor;
    private final Clock clock;
    private final LinksCard links;
    private final ErrorSummary summary = new ErrorSummary();
    private final Div work = new Div();
    private Optional<Family> family = Optional.empty();

    public InviteView(
            Casework casework,
            Catalogue catalogue,
            Invitations invitations,
            Programme programme,
            QrCodes codes,
            Changes changes,
            Actor actor,
            Clock clock) {
        super(say("Ask on their own phone"));
        this.casework = casework;
        this.catalogue = catalogue;
        this.invitations = invitations;
        this.programme = programme;
        this.codes = codes;
        this.actor = actor;
        this.clock = clock;
        links = new LinksCard(invitations, actor, clock).here();
        addClassName("narrow");
        work.addClassName("stack4");
        live(
                changes,
                change -> change instanceof Change.FamilyChanged(var id)
                        && family.filter(open -> open.id().equals(id)).isPresent(),
                () -> family.ifPresent(links::show));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Family opened = casework.open(actor, FamilyParameter.of(event));
        family = Optional.of(opened);
        removeAll();
        add(
                new PageHeading(say("Ask on their own phone"))
                        .back(Paths.family(opened.id()), opened.displayName())
                        .lead(
                                say(
                                        "They answer by themselves, at their own pace, without an account. You see the answers once they send them.")),
                new SafeContactNotice(opened),
                summary,
                work,
                links);
        ask(opened);
        links.show(opened);
    }

    private void ask(Family opened) {
        InviteFields fields = new InviteFields(
                opened, catalogue, invitations, programme.profile().reach());
        work.removeAll();
        if (fields.isEmpty()) {
            work.add(fields.obstacles());
            return;
        }
        Button make = new Button(say("Make the link"), click -> make(opened, fields));
        make.setId("make-link");
        make.addThemeNames("primary");
        make.setDisableOnClick(true);
        fields.whenDone(() -> make.setEnabled(true));
        Card card = new Card(say("What you would like to ask"), fields, make, fields.obstacles());
        card.addClassName("fields");
        work.add(card);
    }

    private void make(Family opened, InviteFields fields) {
        try {
            if (summary.show(fields.check())) {
                return;
            }
            summary.attempt(() -> show(opened, invitations.invite(actor, fields.wanted())));
        } finally {
            fields.done();
        }
    }

    /** The secret is known to this page alone, and to nobody once it is left. */
    private void show(Family opened, Made made) {
        Reach reach = programme.profile().reach();
        LinkSheet sheet = new LinkSheet(made, Visitor.address(reach, made.secret()), codes, clock);
        Button another = new Button(say("Make another link"), click -> ask(opened));
        another.setId("another-link");
        another.addThemeNames("tertiary");
        work.removeAll();
        work.add(sheet, another);
        links.show(opened);
        HeadingFocus.take(sheet);
    }
}
