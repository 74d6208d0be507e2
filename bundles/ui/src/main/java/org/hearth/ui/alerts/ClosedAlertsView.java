package org.hearth.ui.alerts;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.ZoneId;
import org.hearth.api.casework.Alerts;
import org.hearth.api.casework.Alerts.NamedAlert;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.Page;
import org.hearth.api.identity.Actor;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.EmptyState;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Screen;

/** The alerts that are closed, the newest first, each with all that was done about it. */
public final class ClosedAlertsView extends Screen {
    private static final int PAGE = 20;

    private final Alerts alerts;
    private final Actor actor;
    private final ZoneId zone;
    private final Div content = new Div();
    private int shown = PAGE;

    public ClosedAlertsView(Alerts alerts, Changes changes, Actor actor, Clock clock) {
        super(say("Closed alerts"));
        this.alerts = alerts;
        this.actor = actor;
        zone = clock.getZone();
        addClassName("narrow");
        content.addClassName("stack4");
        add(
                new PageHeading(say("Closed alerts"))
                        .back(Paths.ALERTS, say("Alerts"))
                        .lead(say("Nothing here can be deleted. The newest stands first.")),
                content);
        live(changes, Change.AlertsChanged.class::isInstance, this::draw);
        draw();
    }

    private void draw() {
        Page<NamedAlert> page = alerts.closed(actor, 0, shown);
        content.removeAll();
        if (page.rows().isEmpty()) {
            content.add(new EmptyState(say("No alert has been closed yet.")));
            return;
        }
        Card card = new Card(say("What was done"));
        card.setId("closed");
        AlertLines lines = new AlertLines(zone);
        page.rows().forEach(named -> lines.add(named, new Span(say("{0}, {1}", named.person(), named.family()))));
        card.add(lines);
        content.add(card);
        if (page.total() > page.rows().size()) {
            Button more = new Button(say("Show more"), click -> {
                shown += PAGE;
                draw();
            });
            more.setId("more");
            content.add(more);
        }
    }
}
