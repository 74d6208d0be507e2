package org.hearth.ui.groups;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.api.casework.Groups;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.GroupSeries;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.Flash;
import org.hearth.ui.parts.IdParameter;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Screen;

/** Changes a group: its name, place, room and people, and the days on which it meets. */
public final class ChangeGroupView extends Screen implements BeforeEnterObserver {
    private final Groups groups;
    private final Actor actor;
    private final ErrorSummary summary = new ErrorSummary();
    private final Div list = new Div();
    private final List<SessionRow> rows = new ArrayList<>();

    public ChangeGroupView(Groups groups, Actor actor) {
        super(say("Change a group"));
        this.groups = groups;
        this.actor = actor;
        addClassName("narrow");
        list.addClassName("stack4");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        GroupSeries group = groups.open(actor, IdParameter.of(event, Paths.GROUP_PARAMETER));
        GroupFields fields = new GroupFields("");
        fields.fill(group);
        removeAll();
        list.removeAll();
        rows.clear();
        group.sessions().forEach(this::put);
        Button more = new Button(say("Add a session"), click -> {
            GroupSeries.Session last = group.sessions().getLast();
            put(new GroupSeries.Session(
                    UUID.randomUUID(),
                    last.on()
                            .plusWeeks(1
                                    + Math.max(0, rows.size() - group.sessions().size())),
                    last.at(),
                    last.minutes(),
                    Optional.empty()));
        });
        more.setId("add-session");
        Button save = new Button(say("Save the group"), click -> save(group, fields));
        save.setId("save");
        save.addThemeNames("primary");
        Div actions = new Div(save, new ButtonLink(Paths.group(group.id()), say("Cancel"), "ter"));
        actions.addClassNames("row", "acts");
        Div about = new Div(fields);
        about.addClassName("card");
        add(
                new PageHeading(say("Change a group")).back(Paths.group(group.id()), group.title()),
                summary,
                about,
                new Card(say("Sessions"), list, more),
                actions);
    }

    private void put(GroupSeries.Session session) {
        SessionRow[] self = new SessionRow[1];
        self[0] = new SessionRow(session, () -> {
            rows.remove(self[0]);
            list.remove(self[0]);
        });
        rows.add(self[0]);
        list.add(self[0]);
    }

    private void save(GroupSeries group, GroupFields fields) {
        ErrorSummary.Lines wrong = new ErrorSummary.Lines();
        GroupSeries typed = fields.read(group, wrong)
                .withSessions(rows.stream().map(row -> row.read(wrong)).toList());
        if (!summary.show(wrong.list()) && summary.attempt(() -> groups.plan(actor, typed))) {
            Flash.show(say("Saved."));
            getUI().ifPresent(ui -> ui.navigate(Paths.group(group.id())));
        }
    }
}
