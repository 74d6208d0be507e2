package org.hearth.ui.workforce;

import static org.hearth.ui.parts.Say.count;
import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.Page;
import org.hearth.api.casework.Workforce;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.WorkforceSession;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.EmptyState;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Screen;
import org.hearth.ui.parts.Table;

/** The training and consultation of the last two years. */
public final class WorkforceView extends Screen {
    private static final int SHOWN = 100;
    private static final int YEARS = 2;

    private final Workforce workforce;
    private final Actor actor;
    private final Clock clock;

    public WorkforceView(Workforce workforce, Changes changes, Actor actor, Clock clock) {
        super(say("Workforce"));
        this.workforce = workforce;
        this.actor = actor;
        this.clock = clock;
        ButtonLink record = new ButtonLink(Paths.NEW_WORKFORCE, say("Record a training or consultation"), "pri");
        record.setId("record-workforce");
        Div list = new Div();
        add(
                new PageHeading(say("Workforce"))
                        .lead(say("Training and consultation for people who work with families."))
                        .row("acts", record),
                list);
        live(changes, Change.WorkforceChanged.class::isInstance, () -> draw(list));
        draw(list);
    }

    private void draw(Div list) {
        LocalDate today = LocalDate.now(clock);
        Page<WorkforceSession> sessions = workforce.between(actor, today.minusYears(YEARS), today, 0, SHOWN);
        list.removeAll();
        list.add(card(sessions, today));
    }

    private static Card card(Page<WorkforceSession> sessions, LocalDate today) {
        Card card = new Card(say("The last two years"));
        if (sessions.rows().isEmpty()) {
            card.add(new EmptyState(
                    say("Training and consultation for colleagues stand here. No family is part of it.")));
            return card;
        }
        Table table = new Table(say("Training and consultation"), say("What"), say("When"), say("Who"), say("Useful"));
        sessions.rows()
                .forEach(session -> table.row(
                        new Anchor(
                                Paths.workforce(session.id()),
                                session.topic().isBlank() ? session.interventionTitle() : session.topic()),
                        new Text(Dates.brief(session.on(), today)),
                        new Text(WorkforceWords.who(session)),
                        new Text(WorkforceWords.evaluation(session))));
        card.add(table);
        if (sessions.total() > sessions.rows().size()) {
            card.add(new Paragraph(count(
                    sessions.total(),
                    "The latest {1} of {0}",
                    "The latest {1} of {0}",
                    sessions.rows().size())));
        }
        return card;
    }
}
