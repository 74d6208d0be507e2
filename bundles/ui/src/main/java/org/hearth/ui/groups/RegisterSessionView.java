package org.hearth.ui.groups;

import static org.hearth.ui.parts.Say.count;
import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.Consents;
import org.hearth.api.casework.Drafts;
import org.hearth.api.casework.FamilySummary;
import org.hearth.api.casework.Groups;
import org.hearth.api.casework.NotFound;
import org.hearth.api.identity.Actor;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.intervention.InterventionType;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.GroupSeries;
import org.hearth.ui.parts.AskedFields;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.FamilyFinder;
import org.hearth.ui.parts.Flash;
import org.hearth.ui.parts.IdParameter;
import org.hearth.ui.parts.KeptForm;
import org.hearth.ui.parts.Notice;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Screen;
import org.hearth.ui.parts.Trouble;

/** Records who came to a session of a group: once, for all its families. */
public final class RegisterSessionView extends Screen implements BeforeEnterObserver {
    private static final String WALK_INS = "walk-ins";

    private final Groups groups;
    private final Casework casework;
    private final Consents consents;
    private final Catalogue catalogue;
    private final Drafts drafts;
    private final Actor actor;
    private final Clock clock;
    private final ErrorSummary summary = new ErrorSummary();
    private final Notice meanwhile = new Notice("meanwhile");
    private final Button save = new Button(say("Save the register"));
    private final Div list = new Div();
    private final List<FamilyRow> rows = new ArrayList<>();
    private Optional<Sheet> sheet = Optional.empty();

    private record Sheet(
            GroupSeries group,
            GroupSeries.Session session,
            Optional<InterventionDefinition> kind,
            KeptForm kept,
            AskedFields asked) {}

    public RegisterSessionView(
            Groups groups,
            Casework casework,
            Consents consents,
            Catalogue catalogue,
            Drafts drafts,
            Changes changes,
            Actor actor,
            Clock clock) {
        super(say("Record who came"));
        this.groups = groups;
        this.casework = casework;
        this.consents = consents;
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.actor = actor;
        this.clock = clock;
        addClassName("narrow");
        list.addClassName("stack4");
        save.setId("save-register");
        save.addThemeNames("primary");
        save.setDisableOnClick(true);
        save.addClickListener(click -> sheet.ifPresent(this::save));
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        live(changes, Change.GroupsChanged.class::isInstance, () -> sheet.ifPresent(this::lookAgain));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = IdParameter.of(event, Paths.GROUP_PARAMETER);
        UUID wanted = IdParameter.of(event, Paths.SESSION_PARAMETER);
        GroupSeries group = groups.open(actor, id);
        GroupSeries.Session session = group.session(wanted)
                .orElseThrow(() -> new NotFound("There is no such session in this group (any more)."));
        Optional<InterventionDefinition> kind =
                catalogue.intervention(group.intervention()).map(InterventionType::definition);
        KeptForm kept = new KeptForm(drafts, actor, clock, "register/" + wanted, Optional.empty());
        AskedFields asked = new AskedFields("asked", field -> !field.eachFamily());
        session.register().ifPresent(before -> kind.ifPresent(definition -> asked.fill(definition, before.answers())));
        asked.keepIn(kept);
        asked.show(kind);
        Sheet open = new Sheet(group, session, kind, kept, asked);
        sheet = Optional.of(open);
        removeAll();
        list.removeAll();
        rows.clear();
        fill(open);
        Card whole = new Card(say("The session as a whole"), asked);
        whole.setVisible(asked.isVisible());
        Div actions = new Div(save, new ButtonLink(Paths.group(id), say("Cancel"), "ter"));
        actions.addClassNames("row", "acts");
        add(
                new PageHeading(say("Record who came"))
                        .back(Paths.group(id), group.title())
                        .lead(say("{0}, {1}", Dates.heading(session.on()), session.at())),
                meanwhile,
                kept,
                summary,
                list,
                new FamilyFinder("add-family", say("Somebody else who came"), casework, actor, this::addButton),
                whole,
                actions);
    }

    private void fill(Sheet open) {
        Map<FamilyId, GroupSeries.Row> before = open.session().register().stream()
                .flatMap(register -> register.rows().stream())
                .collect(Collectors.toMap(GroupSeries.Row::family, row -> row));
        boolean recorded = open.session().register().isPresent();
        for (Family family : groups.families(actor, open.group().id())) {
            boolean seated = open.group().seats().stream()
                    .anyMatch(seat -> seat.family().equals(family.id()) && !seat.waiting());
            if (recorded ? before.containsKey(family.id()) : seated) {
                put(open, family, Optional.ofNullable(before.get(family.id())));
            }
        }
        open.kept()
                .keepAlso(
                        WALK_INS,
                        () -> rows.stream()
                                .map(row -> row.family().id().toString())
                                .collect(Collectors.joining(" ")));
        open.kept()
                .kept(WALK_INS)
                .ifPresent(kept -> List.of(kept.split(" ")).forEach(id -> {
                    // who was added and left the programme since is not added again
                    Trouble.of(() -> put(open, casework.open(actor, FamilyId.parse(id)), Optional.empty()));
                }));
    }

    private void put(Sheet open, Family family, Optional<GroupSeries.Row> before) {
        if (rows.stream().anyMatch(row -> row.family().id().equals(family.id()))) {
            return;
        }
        FamilyRow[] self = new FamilyRow[1];
        self[0] = new FamilyRow(family, heed(family), open.kind(), before, open.kept(), () -> {
            rows.remove(self[0]);
            list.remove(self[0]);
            open.kept().touch();
        });
        rows.add(self[0]);
        list.add(self[0]);
    }

    private BeforeContact heed(Family family) {
        return new BeforeContact(family, consents.of(actor, family.id()), LocalDate.now(clock));
    }

    private Button addButton(FamilySummary found) {
        Button add = new Button(
                say("Add"),
                click -> sheet.ifPresent(open -> Trouble.of(() -> {
                            put(open, casework.open(actor, found.id()), Optional.empty());
                            rows.getLast().came();
                            open.kept().touch();
                        })
                        .ifPresent(Flash::show)));
        add.addThemeNames("small");
        add.setDisableOnClick(true);
        add.setAriaLabel(say("Add {0}", found.name()));
        return add;
    }

    private void lookAgain(Sheet open) {
        if (groups.open(actor, open.group().id()).version() != open.group().version()) {
            meanwhile.say(
                    say(
                            "A colleague has just changed this group. What you typed is kept: open the page again to save it."));
        }
    }

    private void save(Sheet open) {
        try {
            ErrorSummary.Lines wrong = new ErrorSummary.Lines();
            List<GroupSeries.Row> lines =
                    rows.stream().map(row -> row.read(wrong)).toList();
            Map<String, String> answers = open.asked().read(wrong);
            if (summary.show(wrong.list()) || !summary.attempt(() -> record(open, lines, answers))) {
                return;
            }
            Flash.show(count(lines.size(), "Saved for one family.", "Saved for {0} families at once."));
            getUI().ifPresent(ui -> ui.navigate(Paths.group(open.group().id())));
        } finally {
            save.setEnabled(true);
        }
    }

    private void record(Sheet open, List<GroupSeries.Row> lines, Map<String, String> answers) {
        sheet = Optional.empty();
        try {
            groups.record(
                    actor,
                    open.group().id(),
                    open.group().version(),
                    open.session().id(),
                    new GroupSeries.Register(answers, lines, "", Instant.EPOCH));
            open.kept().saved();
        } catch (RuntimeException e) {
            sheet = Optional.of(open);
            throw e;
        }
    }
}
