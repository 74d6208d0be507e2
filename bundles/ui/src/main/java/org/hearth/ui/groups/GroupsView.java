package org.hearth.ui.groups;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.Groups;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.GroupSeries;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.EmptyState;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Rows;
import org.hearth.ui.parts.Screen;

/** The groups that meet, and those that met within the year. */
public final class GroupsView extends Screen {
    private static final int SHOWN = 100;
    private static final int AHEAD_YEARS = 12;

    private final Groups groups;
    private final Actor actor;
    private final Clock clock;
    private final Div lists = new Div();

    public GroupsView(Groups groups, Changes changes, Actor actor, Clock clock) {
        super(say("Groups"));
        this.groups = groups;
        this.actor = actor;
        this.clock = clock;
        lists.addClassName("stack4");
        ButtonLink plan = new ButtonLink(Paths.NEW_GROUP, say("Plan a group"), "pri");
        plan.setId("plan-group");
        add(
                new PageHeading(say("Groups"))
                        .lead(say("When each group meets, who has a place, and who came."))
                        .row("acts", plan),
                lists);
        live(changes, Change.GroupsChanged.class::isInstance, this::draw);
        draw();
    }

    private void draw() {
        LocalDate today = LocalDate.now(clock);
        List<GroupSeries> meeting = groups.between(actor, today, today.plusYears(AHEAD_YEARS), 0, SHOWN)
                .rows()
                .reversed();
        List<GroupSeries> over = groups.between(actor, today.minusYears(1), today.minusDays(1), 0, SHOWN)
                .rows();
        lists.removeAll();
        Card now = new Card(say("Meeting"));
        if (meeting.isEmpty()) {
            now.add(
                    new EmptyState(
                            say(
                                    "Groups stand here while they meet: a series such as six Tuesdays, or a drop-in. Plan the first one.")));
        } else {
            now.add(rows(meeting, today));
        }
        lists.add(now);
        if (!over.isEmpty()) {
            lists.add(new Card(say("Met within the last year"), rows(over, today)));
        }
    }

    private static Rows rows(List<GroupSeries> groups, LocalDate today) {
        Rows rows = new Rows();
        groups.forEach(group -> rows.row(
                Paths.group(group.id()),
                group.title(),
                say(
                        "{0}. {1}. {2}.",
                        group.interventionTitle(), GroupWords.next(group, today), GroupWords.places(group))));
        return rows;
    }
}
