package org.hearth.ui.groups;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.hearth.api.casework.Groups;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.GroupSeries;
import org.hearth.api.programme.Person;
import org.hearth.ui.parts.IdParameter;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Screen;
import org.hearth.ui.parts.Table;
import org.hearth.ui.parts.Words;

/** The register on paper: first names only, and a box for each session. */
public final class GroupSheetView extends Screen implements BeforeEnterObserver {
    private static final String BOX = "☐";
    private static final int WALK_INS = 3;

    private final Groups groups;
    private final Actor actor;

    public GroupSheetView(Groups groups, Actor actor) {
        super(say("Register to print"));
        this.groups = groups;
        this.actor = actor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        GroupSeries group = groups.open(actor, IdParameter.of(event, Paths.GROUP_PARAMETER));
        Button print = new Button(say("Print"));
        print.setId("print");
        print.addThemeNames("primary");
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        removeAll();
        add(
                new PageHeading(group.title())
                        .back(Paths.group(group.id()), group.title())
                        .lead(say("First names only. Nothing on this sheet says what the group is for."))
                        .row("acts", print),
                table(group, groups.families(actor, group.id())));
    }

    private static Table table(GroupSeries group, List<Family> families) {
        List<String> heads = new ArrayList<>();
        heads.add(say("Who"));
        group.sessions()
                .forEach(session -> heads.add(say(
                        "{0}.{1}.", session.on().getDayOfMonth(), session.on().getMonthValue())));
        Table table = new Table(say("Register"), heads.toArray(String[]::new));
        table.addClassName("sheet");
        families.stream()
                .filter(family ->
                        group.seats().stream().anyMatch(seat -> seat.family().equals(family.id()) && !seat.waiting()))
                .map(GroupSheetView::firstNames)
                .sorted(Comparator.naturalOrder())
                .forEach(names -> table.row(line(names, group.sessions().size())));
        for (int i = 0; i < WALK_INS; i++) {
            table.row(line("………………………", group.sessions().size()));
        }
        return table;
    }

    private static List<String> line(String name, int boxes) {
        List<String> cells = new ArrayList<>();
        cells.add(name);
        for (int i = 0; i < boxes; i++) {
            cells.add(BOX);
        }
        return cells;
    }

    private static String firstNames(Family family) {
        return family.present().stream()
                .map(Person::name)
                .filter(name -> !name.isBlank())
                .map(Words::firstName)
                .collect(Collectors.joining(", "));
    }
}
