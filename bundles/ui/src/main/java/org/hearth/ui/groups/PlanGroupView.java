package org.hearth.ui.groups;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Drafts;
import org.hearth.api.casework.Groups;
import org.hearth.api.identity.Actor;
import org.hearth.api.intervention.Delivery;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.intervention.InterventionType;
import org.hearth.api.programme.GroupSeries;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.ChoiceGroup;
import org.hearth.ui.parts.DateParts;
import org.hearth.ui.parts.DateText;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.Flash;
import org.hearth.ui.parts.KeptForm;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Screen;
import org.hearth.ui.parts.TypedText;

/** Plans a group: what it is, where and with whom, and a rhythm from which its sessions are made. */
public final class PlanGroupView extends Screen {
    private static final int MOST_TIMES = 60;
    private static final String USUAL_TIMES = "6";

    private final Groups groups;
    private final Actor actor;
    private final List<InterventionDefinition> kinds;
    private final UUID id = UUID.randomUUID();
    private final ErrorSummary summary = new ErrorSummary();
    private final KeptForm kept;
    private final ChoiceGroup<String> kind;
    private final GroupFields fields;
    private final DateParts first = new DateParts("first", say("First session"), "");
    private final TextField at = new TextField(say("Time"));
    private final TextField minutes = new TextField(say("How long, in minutes?"));
    private final TextField times = new TextField(say("How many sessions?"));
    private final ChoiceGroup<Integer> weeks = new ChoiceGroup<>(
            say("How often?"), List.of(1, 2), n -> n == 1 ? say("Every week") : say("Every two weeks"));
    private final Button save = new Button(say("Plan the group"), click -> save());

    public PlanGroupView(Groups groups, Catalogue catalogue, Drafts drafts, Actor actor, Clock clock) {
        super(say("Plan a group"));
        this.groups = groups;
        this.actor = actor;
        kinds = catalogue.interventions().stream()
                .map(InterventionType::definition)
                .filter(definition -> definition.delivery() == Delivery.GROUP)
                .toList();
        kept = new KeptForm(drafts, actor, clock, "group/new", Optional.empty());
        kind = new ChoiceGroup<>(
                say("What kind of support is it?"),
                kinds.stream().map(InterventionDefinition::id).toList(),
                this::title);
        kind.setId("kind");
        fields = new GroupFields(actor.name());
        brief(at, "at", "", 10);
        at.setHelperText(say("Such as 10:00"));
        brief(minutes, "minutes", "60", 4);
        brief(times, "times", USUAL_TIMES, 2);
        times.setValue(USUAL_TIMES);
        weeks.setId("weeks");
        weeks.setValue(1);
        kind.addValueChangeListener(event -> usual());
        first.set(LocalDate.now(clock));
        keep();
        save.setId("save");
        save.addThemeNames("primary");
        save.setDisableOnClick(true);
        Div actions = new Div(save, new ButtonLink(Paths.GROUPS, say("Cancel"), "ter"));
        actions.addClassNames("row", "acts");
        Div form = new Div(kind, fields, first, at, minutes, times, weeks);
        form.addClassNames("card", "stack5");
        addClassName("narrow");
        add(
                new PageHeading(say("Plan a group"))
                        .back(Paths.GROUPS, say("Groups"))
                        .lead(say("A series such as six Tuesdays. Each session can be moved afterwards.")),
                kept,
                summary,
                form,
                actions);
    }

    private static void brief(TextField field, String id, String example, int most) {
        field.setId(id);
        field.addClassName("short");
        field.setPlaceholder(example);
        field.setMaxLength(most);
    }

    private void keep() {
        kept.keep("kind", kind, value -> value, text -> Optional.of(text).filter(id -> find(id).isPresent()));
        fields.keepIn(kept);
        kept.keep(first);
        kept.keep("at", at);
        kept.keep("minutes", minutes);
        kept.keep("times", times);
        kept.keep("weeks", weeks, String::valueOf, text -> Optional.of(text.equals("2") ? 2 : 1));
    }

    private Optional<InterventionDefinition> find(String wanted) {
        return kinds.stream()
                .filter(definition -> definition.id().equals(wanted))
                .findFirst();
    }

    private String title(String wanted) {
        return find(wanted).map(InterventionDefinition::title).orElse(wanted);
    }

    private void usual() {
        find(Optional.ofNullable(kind.getValue()).orElse(""))
                .map(InterventionDefinition::usualMinutes)
                .filter(usual -> usual > 0)
                .ifPresent(usual -> minutes.setValue(String.valueOf(usual)));
    }

    private void save() {
        try {
            ErrorSummary.Lines wrong = new ErrorSummary.Lines();
            Optional<GroupSeries> typed = read(wrong);
            if (!summary.show(wrong.list()) && typed.isPresent()) {
                summary.attempt(() -> plan(typed.get()));
            }
        } finally {
            save.setEnabled(true);
        }
    }

    private void plan(GroupSeries group) {
        groups.plan(actor, group);
        kept.saved();
        Flash.show(say("{0} is planned. Families can have a place now.", group.title()));
        getUI().ifPresent(ui -> ui.navigate(Paths.group(id)));
    }

    private Optional<GroupSeries> read(ErrorSummary.Lines wrong) {
        Optional<InterventionDefinition> chosen =
                find(Optional.ofNullable(kind.getValue()).orElse(""));
        wrong.require(chosen.isPresent(), say("Choose what kind of support it is"), kind);
        GroupSeries group = fields.read(
                new GroupSeries(
                        id,
                        0,
                        "",
                        chosen.map(InterventionDefinition::id).orElse(""),
                        "",
                        "",
                        0,
                        List.of(),
                        List.of(),
                        List.of()),
                wrong);
        String day = switch (first.read()) {
            case DateText.Blank blank -> say("Enter the day of the first session");
            case DateText.Unclear(String why) -> why;
            case DateText.Day date -> "";
        };
        wrong.require(day.isEmpty(), day, first);
        Optional<LocalTime> time = TypedText.time(at.getValue());
        OptionalInt length = TypedText.minutes(minutes.getValue());
        OptionalInt often = TypedText.whole(times.getValue(), 1, MOST_TIMES);
        wrong.require(time.isPresent(), say("Enter the time like 14:30"), at);
        wrong.require(length.isPresent(), say("Enter the minutes as a number from 1 to 1440"), minutes);
        wrong.require(often.isPresent(), say("Enter how many sessions, from 1 to {0}", MOST_TIMES), times);
        if (!wrong.list().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(group.withSessions(new Rhythm(
                        first.date().orElseThrow(),
                        time.orElseThrow(),
                        length.orElseThrow(),
                        often.orElseThrow(),
                        weeks.getValue())
                .sessions()));
    }
}
