package org.hearth.ui.alerts;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hearth.api.casework.Alerts;
import org.hearth.api.casework.Alerts.NamedAlert;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Changes;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Alert;
import org.hearth.api.programme.AlertId;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.EmptyState;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.Flash;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Screen;
import org.hearth.ui.parts.Strong;

/** The open alerts, and what is done about the one that is chosen. */
public final class AlertsView extends Screen {
    private final Alerts alerts;
    private final Actor actor;
    private final Clock clock;
    private final Paragraph lead = new Paragraph();
    private final ErrorSummary summary = new ErrorSummary();
    private final Div empty = new Div();
    private final AlertList list = new AlertList();
    private final ActionFields fields = new ActionFields(this::act, this::acknowledge);
    private final AlertDetail detail;
    private final Component readers;
    private final Div columns;
    private List<NamedAlert> open = List.of();
    private Optional<AlertId> chosen = Optional.empty();

    public AlertsView(Alerts alerts, Changes changes, Actor actor, Clock clock) {
        super(say("Alerts"));
        this.alerts = alerts;
        this.actor = actor;
        this.clock = clock;
        lead.addClassName("lead");
        lead.getElement().setAttribute("role", "status");
        PageHeading heading = new PageHeading(say("Alerts"));
        heading.add(lead);
        readers = readers();
        detail = new AlertDetail(clock.getZone(), new Div(fields, readers));
        columns = new Div(list, detail);
        columns.addClassName("alerts");
        empty.add(
                new EmptyState(
                        say(
                                "No alert is open. When an answer on a questionnaire needs somebody at once, it stands here within two seconds, until somebody has written what was done.")));
        ButtonLink closed = new ButtonLink(Paths.CLOSED_ALERTS, say("Closed alerts"), "ter");
        closed.setId("closed-alerts");
        add(heading, summary, empty, columns, new Div(closed));
        live(changes, Change.AlertsChanged.class::isInstance, this::draw);
        draw();
    }

    private static Component readers() {
        Paragraph note = new Paragraph(
                say(
                        "Safeguarding leads act on alerts. If you did something about it, tell them, and record the contact with the family."));
        note.addClassName("note");
        return note;
    }

    private void draw() {
        open = alerts.open(actor);
        if (chosen().isEmpty()) {
            boolean closedMeanwhile = chosen.isPresent() && !fields.what().isEmpty();
            chosen = open.stream().findFirst().map(named -> named.alert().id());
            if (closedMeanwhile) {
                summary.show(
                        say(
                                "Somebody else has just closed the alert that you were writing about. Your words are still below: keep them if they belong to another alert, otherwise record them with the family."));
            }
        }
        lead.removeAll();
        lead.add(new Strong(open.isEmpty() ? say("No alerts open.") : AlertWords.count(open)));
        if (!open.isEmpty()) {
            lead.add(new Text(" " + AlertWords.pressing(open)));
        }
        empty.setVisible(open.isEmpty());
        columns.setVisible(!open.isEmpty());
        list.show(open, chosen, clock.instant(), this::choose);
        chosen().ifPresent(named -> {
            detail.show(named, clock.instant());
            boolean mayAct = alerts.mayAct(actor, named.alert());
            fields.setVisible(mayAct);
            readers.setVisible(!mayAct);
            fields.offer(named.alert());
        });
    }

    private Optional<NamedAlert> chosen() {
        return open.stream()
                .filter(named -> chosen.filter(named.alert().id()::equals).isPresent())
                .findFirst();
    }

    private void choose(AlertId alert) {
        if (chosen.filter(alert::equals).isEmpty()) {
            fields.clear();
        }
        chosen = Optional.of(alert);
        summary.clear();
        draw();
        detail.getElement()
                .executeJs(
                        "setTimeout(() => { const title = this.querySelector('h2'); title.focus({preventScroll: true});"
                                + " if (innerWidth <= 1100) this.scrollIntoView(); })");
    }

    private void acknowledge() {
        chosen().ifPresent(named -> {
            Alert alert = named.alert();
            if (summary.attempt(() -> alerts.acknowledge(actor, alert.id(), alert.version()))) {
                Flash.show(say("Noted: you are on it."));
            }
            draw();
        });
    }

    private void act() {
        chosen().ifPresent(named -> {
            Alert alert = named.alert();
            boolean close = fields.closes();
            if (summary.show(fields.check())) {
                fields.offer(alert);
                return;
            }
            if (summary.attempt(() -> alerts.act(actor, alert.id(), alert.version(), fields.what(), close))) {
                fields.clear();
                Flash.show(close ? say("Recorded, and the alert is closed.") : say("Recorded. The alert stays open."));
            }
            draw();
        });
    }
}
