package org.hearth.ui.today;

import static org.hearth.ui.parts.Say.count;
import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import org.hearth.api.casework.Alerts;
import org.hearth.ui.parts.Badge;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.Paths;

/** The alerts that wait; the oldest is named. */
final class WaitingAlertsCard extends Div {

    /** @param open at least one, the oldest first */
    WaitingAlertsCard(List<Alerts.NamedAlert> open, Instant now) {
        Alerts.NamedAlert oldest = open.getFirst();
        Card card = new Card(count(open.size(), "One alert waiting", "{0} alerts waiting")).tone("alert");
        card.setId("alerts-waiting");
        card.beside(new Badge(Badge.Tone.ERROR, AlertAge.of(oldest.alert().raisedAt(), now)));
        card.add(new Paragraph(say(
                "{0}, {1}. {2}",
                oldest.person(), oldest.family(), oldest.alert().reason())));
        card.add(new ButtonLink(Paths.ALERTS, open.size() == 1 ? say("Open the alert") : say("Open the alerts"), "sm"));
        add(card);
    }
}
