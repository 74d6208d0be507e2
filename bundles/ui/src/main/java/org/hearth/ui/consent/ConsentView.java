package org.hearth.ui.consent;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.Consents;
import org.hearth.api.casework.Drafts;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Consent;
import org.hearth.api.programme.ConsentHistory;
import org.hearth.api.programme.Family;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.EmptyState;
import org.hearth.ui.parts.FamilyScreen;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Table;

/** What a family consents to: how it stands, and everything that was ever said. */
public final class ConsentView extends FamilyScreen {
    private final Consents consents;
    private final Drafts drafts;
    private final Actor actor;
    private final Clock clock;
    private final Div standing = new Div();
    private final Div history = new Div();

    public ConsentView(Casework casework, Consents consents, Drafts drafts, Changes changes, Actor actor, Clock clock) {
        super(say("Consent"), casework, changes, actor);
        this.consents = consents;
        this.drafts = drafts;
        this.actor = actor;
        this.clock = clock;
        standing.addClassName("stack4");
    }

    @Override
    protected void setUp(Family family) {
        Button record =
                new Button(say("Record what they said"), click -> dialog(family).ask(Consent.Purpose.SUPPORT));
        record.setId("record-consent");
        record.addThemeNames("primary");
        add(
                new PageHeading(say("Consent"))
                        .back(Paths.family(family.id()), family.displayName())
                        .lead(
                                say(
                                        "They may say yes, no, or no longer, at any time. Whatever they say, they are supported just the same."))
                        .row("acts", record),
                standing,
                history);
    }

    @Override
    protected void show(Family family) {
        ConsentHistory all = consents.of(actor, family.id());
        standing.removeAll();
        for (Consent.Purpose purpose : Consent.Purpose.values()) {
            standing.add(
                    new StandingCard(purpose, new ConsentStory(all, family, LocalDate.now(clock)), dialog(family)));
        }
        history.removeAll();
        history.add(told(new ConsentStory(all, family, LocalDate.now(clock))));
    }

    private static Card told(ConsentStory story) {
        Card card = new Card(say("Everything that was said"));
        card.setId("consent-history");
        if (story.history().entries().isEmpty()) {
            card.add(new EmptyState(say("Nobody was asked yet. What they say is kept here for good, with its day.")));
            return card;
        }
        Table table =
                new Table(say("Everything that was said"), ConsentStory.heads().toArray(String[]::new));
        story.rows().forEach(table::row);
        card.add(table);
        return card;
    }

    private ConsentDialog dialog(Family family) {
        return new ConsentDialog(consents, drafts, actor, family, clock, this::refresh);
    }
}
