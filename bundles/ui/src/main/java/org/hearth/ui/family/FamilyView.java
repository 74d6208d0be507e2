package org.hearth.ui.family;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.server.VaadinService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.api.casework.AuditLog;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.FamilySummary;
import org.hearth.api.casework.Programme;
import org.hearth.api.casework.TimelineEntry;
import org.hearth.api.document.PageFragments;
import org.hearth.api.identity.Accounts;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.ui.alerts.FamilyAlertsCard;
import org.hearth.ui.consent.ConsentCard;
import org.hearth.ui.families.Colleagues;
import org.hearth.ui.goals.GoalsCard;
import org.hearth.ui.letters.DocumentsCard;
import org.hearth.ui.notes.NotesCard;
import org.hearth.ui.ownphone.LinksCard;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.Columns;
import org.hearth.ui.parts.EmptyState;
import org.hearth.ui.parts.FamilyCard;
import org.hearth.ui.parts.FamilyParameter;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Say;
import org.hearth.ui.parts.Screen;
import org.hearth.ui.safetyplan.SafetyPlanCard;

/** A family's record. */
public final class FamilyView extends Screen implements BeforeEnterObserver {
    /** The cards in the wide column, in their order; each is made by its own constructor. Add yours here. */
    private static final List<Class<? extends FamilyCard>> MAIN = List.of(GoalsCard.class);

    /** The cards in the narrow column. */
    private static final List<Class<? extends FamilyCard>> ASIDE = List.of(
            FamilyAlertsCard.class,
            StrandsCard.class,
            LinksCard.class,
            NotesCard.class,
            SafetyPlanCard.class,
            ConsentCard.class,
            DocumentsCard.class);

    private final Casework casework;
    private final AuditLog audit;
    private final PageFragments fragments;
    private final Programme programme;
    private final Actor actor;
    private final Clock clock;
    private final Colleagues colleagues;
    private final Div top = new Div();
    private final Div story = new Div();
    private final Div happened = new Div();
    private final Paragraph trace = new Paragraph();
    private final List<FamilyCard> main = made(MAIN);
    private final List<FamilyCard> aside = made(ASIDE);
    private Optional<FamilyId> shown = Optional.empty();

    public FamilyView(
            Casework casework,
            AuditLog audit,
            Accounts accounts,
            PageFragments fragments,
            Programme programme,
            Changes changes,
            Actor actor,
            Clock clock) {
        super(say("Family"));
        this.casework = casework;
        this.audit = audit;
        this.fragments = fragments;
        this.programme = programme;
        this.actor = actor;
        this.clock = clock;
        colleagues = Colleagues.of(accounts, actor);
        top.addClassName("stack5");
        story.addClassName("stack4");
        trace.addClassName("note");
        Columns columns = new Columns().main(story);
        main.forEach(columns::main);
        columns.main(happened);
        aside.forEach(columns::side);
        columns.side(trace);
        add(top, columns);
        live(
                changes,
                change -> change instanceof Change.FamilyChanged(FamilyId id)
                        && shown.filter(id::equals).isPresent(),
                this::draw);
        live(changes, Change.AlertsChanged.class::isInstance, () -> shown.ifPresent(this::drawAlerts));
    }

    /** Somebody may be on an alert by now; nothing else on the page changes with that. */
    private void drawAlerts(FamilyId id) {
        Family family = casework.lookAgain(actor, id);
        Stream.concat(main.stream(), aside.stream())
                .filter(FamilyAlertsCard.class::isInstance)
                .forEach(card -> card.show(family));
    }

    private static List<FamilyCard> made(List<Class<? extends FamilyCard>> kinds) {
        Instantiator maker = VaadinService.getCurrent().getInstantiator();
        return kinds.stream().<FamilyCard>map(maker::getOrCreate).toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FamilyId family = FamilyParameter.of(event);
        shown = Optional.of(family);
        show(casework.open(actor, family));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Draws what is in the record now; it was opened before, and that left its trace. */
    private void draw() {
        shown.map(family -> casework.lookAgain(actor, family)).ifPresent(this::show);
    }

    private void show(Family family) {
        List<TimelineEntry> timeline = casework.timeline(actor, family.id());
        setPageTitle(family.displayName());
        top.removeAll();
        FamilySummary summary = casework.summary(actor, family.id());
        String keyWorker = family.keyWorker().map(colleagues::nameOf).orElse("");
        Reminders reminders = new Reminders(casework, actor, family, summary, keyWorker, today(), this::draw);
        top.add(
                new FamilyHeading(family, casework, actor, reminders, this::draw),
                new Facts(family, summary, colleagues, today()));
        int weeks = programme.profile().quietWeeks();
        QuietNotice.of(family, summary, weeks, today(), reminders).ifPresent(top::add);
        story.removeAll();
        story.add(stories(family, timeline));
        happened.removeAll();
        happened.add(whatHappened(family, timeline));
        trace.setText(traces(family));
        Stream.concat(main.stream(), aside.stream()).forEach(card -> card.show(family));
    }

    private Component[] stories(Family family, List<TimelineEntry> timeline) {
        List<Story> stories = Story.of(family.people(), timeline, today());
        if (stories.isEmpty()) {
            Card card = new Card(say("How they have been"));
            card.add(new EmptyState(
                    say("Scores over time stand here once a questionnaire was answered."),
                    new ButtonLink(Paths.questionnaire(family.id()), say("Ask the first one"), "sm")));
            return new Component[] {card};
        }
        return stories.stream()
                .map(one -> StoryCard.of(one, fragments, today()))
                .toArray(Component[]::new);
    }

    private Component whatHappened(Family family, List<TimelineEntry> timeline) {
        Card card = new Card(say("What has happened"));
        card.setId("timeline");
        card.add(new Timeline(Happening.of(family, timeline, today()), today()));
        return card;
    }

    private String traces(Family family) {
        long people = audit.of(actor, family.id()).stream()
                .map(entry -> entry.by())
                .distinct()
                .count();
        return Say.count(
                people,
                "One person has opened or changed this record. The family can ask for the list.",
                "{0} people have opened or changed this record. The family can ask for the list.");
    }
}
