package org.hearth.ui.today;

import static org.hearth.ui.parts.Say.count;
import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import org.hearth.api.casework.Alerts;
import org.hearth.ui.parts.Badge;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.Paths;

/** The alerts that wait; the one that has waited longest is named. */
final class WaitingAlertsCard extends Div {

    /** @param open how many there are */
    WaitingAlertsCard(Alerts.NamedAlert longest, int open, Instant now) {
        Card card = new Card(count(open, "One alert waiting", "{0} alerts waiting")).tone("alert");
        card.setId("alerts-waiting");
        card.beside(new Badge(Badge.Tone.ERROR, AlertAge.of(longest.alert().raisedAt(), now)));
        card.add(new Paragraph(say(
                "{0}, {1}. {2}",
                longest.person(), longest.family(), longest.alert().reason())));
        card.add(new ButtonLink(Paths.ALERTS, open == 1 ? say("Open the alert") : say("Open the alerts"), "sm"));
        add(card);
    }
}
