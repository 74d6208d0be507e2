package org.hearth.ui.consent;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import org.hearth.api.casework.Consents;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Consent;
import org.hearth.api.programme.ConsentHistory;
import org.hearth.api.programme.Family;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.ContactConsentNotice;
import org.hearth.ui.parts.FamilyCard;
import org.hearth.ui.parts.FileWords;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Rows;

/** How consent stands, on the family's page. */
public final class ConsentCard extends FamilyCard {
    private final Consents consents;
    private final Actor actor;
    private final Clock clock;

    public ConsentCard(Consents consents, Actor actor, Clock clock) {
        this.consents = consents;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public void show(Family family) {
        ConsentHistory history = consents.of(actor, family.id());
        Card card = new Card(say("Consent"));
        card.setId("consent-card");
        card.add(new ContactConsentNotice(family, history, LocalDate.now(clock)));
        Rows rows = new Rows();
        for (Consent.Purpose purpose : Consent.Purpose.values()) {
            rows.row(new Span(FileWords.of(purpose)), state(history, purpose));
        }
        ButtonLink open = new ButtonLink(Paths.consent(family.id()), say("Ask, change or withdraw"), "sm");
        open.setId("open-consent");
        card.add(rows, open);
        removeAll();
        add(card);
    }

    private static String state(ConsentHistory history, Consent.Purpose purpose) {
        if (history.isSilent(purpose)) {
            return say("Not asked yet");
        }
        return history.against(purpose).isEmpty() ? say("Given") : say("Not given, or withdrawn");
    }
}
