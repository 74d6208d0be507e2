package org.hearth.ui.alerts;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.hearth.api.casework.Alerts;
import org.hearth.api.casework.Alerts.NamedAlert;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Alert;
import org.hearth.api.programme.Family;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.FamilyCard;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Say;

/** The alerts about a family, open ones first; nothing is shown where there never was one. */
public final class FamilyAlertsCard extends FamilyCard {
    private static final int CLOSED = 3;

    private final Alerts alerts;
    private final Actor actor;
    private final ZoneId zone;

    public FamilyAlertsCard(Alerts alerts, Actor actor, Clock clock) {
        this.alerts = alerts;
        this.actor = actor;
        zone = clock.getZone();
    }

    @Override
    public void show(Family family) {
        removeAll();
        List<NamedAlert> all = alerts.about(actor, family.id());
        setVisible(!all.isEmpty());
        if (all.isEmpty()) {
            return;
        }
        List<NamedAlert> open = all.stream()
                .filter(named -> named.alert().state() != Alert.State.CLOSED)
                .toList();
        Card card = new Card(say("Alerts"));
        card.setId("family-alerts");
        AlertLines lines = new AlertLines(zone);
        open.forEach(named -> lines.add(named, new Span(named.person())));
        List<NamedAlert> closed = all.stream()
                .filter(named -> named.alert().state() == Alert.State.CLOSED)
                .toList();
        closed.stream().limit(CLOSED).forEach(named -> lines.add(named, new Span(named.person())));
        card.add(lines);
        if (closed.size() > CLOSED) {
            card.add(new Span(Say.count(closed.size() - CLOSED, "One more is closed.", "{0} more are closed.")));
        }
        if (!open.isEmpty()) {
            card.tone("alert");
            ButtonLink act = new ButtonLink(Paths.ALERTS, say("Open the alerts"), "sm");
            act.setId("open-alerts");
            card.add(act);
        }
        add(card);
    }
}
