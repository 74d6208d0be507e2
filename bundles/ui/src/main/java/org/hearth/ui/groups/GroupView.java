package org.hearth.ui.groups;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.FamilySummary;
import org.hearth.api.casework.Groups;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.GroupSeries;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.Columns;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.EmptyState;
import org.hearth.ui.parts.FamilyFinder;
import org.hearth.ui.parts.Flash;
import org.hearth.ui.parts.IdParameter;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Rows;
import org.hearth.ui.parts.Screen;
import org.hearth.ui.parts.Trouble;

/** A group: when it meets and who came, who has a place and who waits for one. */
public final class GroupView extends Screen implements BeforeEnterObserver {
    private final Groups groups;
    private final Casework casework;
    private final Actor actor;
    private final Clock clock;
    private final Div content = new Div();
    private Optional<UUID> shown = Optional.empty();

    public GroupView(Groups groups, Casework casework, Changes changes, Actor actor, Clock clock) {
        super(say("Group"));
        this.groups = groups;
        this.casework = casework;
        this.actor = actor;
        this.clock = clock;
        content.addClassName("stack5");
        add(content);
        live(changes, Change.GroupsChanged.class::isInstance, () -> shown.ifPresent(this::draw));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = IdParameter.of(event, Paths.GROUP_PARAMETER);
        shown = Optional.of(id);
        draw(id);
    }

    private void draw(UUID id) {
        GroupSeries group = groups.open(actor, id);
        List<Family> families = groups.families(actor, id);
        setPageTitle(group.title());
        ButtonLink sheet = new ButtonLink(Paths.groupSheet(id), say("Print the register"));
        ButtonLink change = new ButtonLink(Paths.editGroup(id), say("Change the group"), "ter");
        sheet.setId("print-register");
        change.setId("change-group");
        content.removeAll();
        content.add(
                new PageHeading(group.title())
                        .back(Paths.GROUPS, say("Groups"))
                        .lead(
                                group.place().isBlank()
                                        ? say(
                                                "{0} with {1}",
                                                group.interventionTitle(), String.join(", ", group.workers()))
                                        : say(
                                                "{0} at {1}, with {2}",
                                                group.interventionTitle(),
                                                group.place(),
                                                String.join(", ", group.workers())))
                        .row("acts", sheet, change),
                new Columns().main(sessions(group)).side(places(group, families)));
    }

    private Component sessions(GroupSeries group) {
        LocalDate today = LocalDate.now(clock);
        Rows rows = new Rows();
        group.sessions().forEach(session -> {
            String when = say("{0}, {1}", Dates.heading(session.on()), session.at());
            boolean due = !session.on().isAfter(today);
            ButtonLink record = new ButtonLink(
                    Paths.groupRegister(group.id(), session.id()),
                    session.register().isPresent() ? say("Correct") : say("Record who came"),
                    "sm");
            record.setAriaLabel(say("{0}: {1}", record.getText(), when));
            rows.row(
                    new Span(when),
                    GroupWords.register(session, today),
                    due ? new Component[] {record} : new Component[0]);
        });
        return new Card(say("Sessions"), rows);
    }

    private Component places(GroupSeries group, List<Family> families) {
        Card card = new Card(say("Places"));
        card.setId("places");
        Span told = new Span(GroupWords.places(group));
        told.setId("capacity-told");
        card.add(told);
        if (group.seats().isEmpty()) {
            card.add(
                    new EmptyState(
                            say(
                                    "Nobody has a place yet. Find a family below; who just comes by is added to a session’s register.")));
        }
        card.add(seats(group, families, false));
        if (group.waiting() > 0) {
            Span waiting = new Span(say("Waiting for a place"));
            waiting.addClassNames("t", "next-list");
            card.add(waiting, seats(group, families, true));
        }
        card.add(new FamilyFinder(
                "add-family", say("Give a family a place"), casework, actor, found -> seatButton(group, found)));
        return card;
    }

    private Rows seats(GroupSeries group, List<Family> families, boolean waiting) {
        Rows rows = new Rows();
        for (GroupSeries.Seat seat : group.seats()) {
            if (seat.waiting() == waiting) {
                String name = families.stream()
                        .filter(family -> family.id().equals(seat.family()))
                        .map(Family::displayName)
                        .findFirst()
                        .orElse("");
                Button out =
                        quiet(say("Take out"), say("Take out {0}", name), () -> replace(group, seat, Optional.empty()));
                Button give = quiet(
                        say("Give a place"),
                        say("Give a place: {0}", name),
                        () -> replace(
                                group, seat, Optional.of(new GroupSeries.Seat(seat.family(), seat.since(), false))));
                rows.row(
                        Paths.family(seat.family()),
                        name,
                        say("Since {0}", Dates.full(seat.since())),
                        waiting ? new Component[] {give, out} : new Component[] {out});
            }
        }
        return rows;
    }

    private static Button quiet(String words, String heard, Runnable action) {
        Button button = new Button(words, click -> action.run());
        button.addThemeNames("tertiary", "small");
        button.setAriaLabel(heard);
        return button;
    }

    private Button seatButton(GroupSeries group, FamilySummary found) {
        boolean there = group.seats().stream().anyMatch(seat -> seat.family().equals(found.id()));
        Button add =
                new Button(there ? say("Added") : group.isFull() ? say("Add to those who wait") : say("Give a place"));
        add.setEnabled(!there);
        add.addThemeNames("small");
        add.addClickListener(click -> plan(group.seated(found.id(), LocalDate.now(clock))));
        return add;
    }

    private void replace(GroupSeries group, GroupSeries.Seat seat, Optional<GroupSeries.Seat> by) {
        plan(group.withSeats(group.seats().stream()
                .flatMap(kept -> kept.equals(seat) ? by.stream() : Stream.of(kept))
                .toList()));
    }

    private void plan(GroupSeries changed) {
        Trouble.of(() -> groups.plan(actor, changed)).ifPresent(Flash::show);
        draw(changed.id());
    }
}
