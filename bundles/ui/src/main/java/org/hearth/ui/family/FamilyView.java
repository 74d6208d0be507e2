package org.hearth.ui.family;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.api.casework.AuditLog;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.TimelineEntry;
import org.hearth.api.document.PageFragments;
import org.hearth.api.identity.Accounts;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Support;
import org.hearth.ui.families.Colleagues;
import org.hearth.ui.parts.Badge;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.Columns;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.EmptyState;
import org.hearth.ui.parts.Flash;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Screen;

/** A family's record. */
public final class FamilyView extends Screen implements BeforeEnterObserver {
    private final Casework casework;
    private final AuditLog audit;
    private final PageFragments fragments;
    private final Actor actor;
    private final Clock clock;
    private final Colleagues colleagues;
    private Optional<FamilyId> shown = Optional.empty();

    public FamilyView(
            Casework casework,
            AuditLog audit,
            Accounts accounts,
            PageFragments fragments,
            Changes changes,
            Actor actor,
            Clock clock) {
        super("Family");
        this.casework = casework;
        this.audit = audit;
        this.fragments = fragments;
        this.actor = actor;
        this.clock = clock;
        colleagues = Colleagues.of(accounts, actor);
        live(
                changes,
                change -> change instanceof Change.FamilyChanged(FamilyId id)
                        && shown.filter(id::equals).isPresent(),
                this::draw);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = Optional.of(FamilyParameter.of(event));
        draw();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void draw() {
        Family family = casework.open(actor, shown.orElseThrow());
        List<TimelineEntry> timeline = casework.timeline(actor, family.id());
        removeAll();
        setPageTitle(family.displayName());
        add(
                heading(family),
                new Facts(family, colleagues, today()),
                new Columns()
                        .main(stories(family, timeline))
                        .main(whatHappened(family, timeline))
                        .side(aside(family)));
    }

    private Component heading(Family family) {
        boolean resting = family.support().state() == Support.State.RESTING;
        String since = " since " + Dates.plain(family.support().since(), today());
        ButtonLink contact = new ButtonLink(Paths.recordContact(family.id()), "Record contact", "pri");
        contact.setId("record-contact");
        ButtonLink ask = new ButtonLink(Paths.questionnaire(family.id()), "Ask questionnaire");
        ask.setId("ask-questionnaire");
        ButtonLink edit = new ButtonLink(Paths.editFamily(family.id()), "Change details", "ter");
        edit.setId("change-details");
        return new PageHeading(family.displayName())
                .back(Paths.FAMILIES, "Families")
                .row(
                        "badges",
                        new Badge(
                                resting ? Badge.Tone.PLAIN : Badge.Tone.CALM,
                                (resting ? "Resting" : "In touch") + since))
                .row("acts", contact, ask, resting ? welcomeBack(family) : rest(family), edit);
    }

    private Button rest(Family family) {
        Button rest = new Button(
                "Rest for now",
                click -> new SupportDialog(
                                "Rest for now",
                                "Support stays open. They can come back at any time, without a new referral, and nothing is lost.",
                                "Let them rest",
                                today(),
                                (day, note) -> {
                                    casework.rest(actor, family.id(), family.version(), day, note);
                                    Flash.show("Resting. The door stays open.");
                                    draw();
                                })
                        .open());
        rest.setId("rest");
        return rest;
    }

    private Button welcomeBack(Family family) {
        Button back = new Button(
                "Welcome back",
                click -> new SupportDialog(
                                "Welcome back",
                                "No new referral is needed. Everything from before is here.",
                                "Welcome them back",
                                today(),
                                (day, note) -> {
                                    casework.welcomeBack(actor, family.id(), family.version(), day, note);
                                    Flash.show("Welcome back.");
                                    draw();
                                })
                        .open());
        back.setId("welcome-back");
        return back;
    }

    private Component[] stories(Family family, List<TimelineEntry> timeline) {
        List<Story> stories = Story.of(family.people(), timeline, today());
        if (stories.isEmpty()) {
            Card card = new Card("How they have been");
            card.add(new EmptyState(
                    "Scores over time stand here once a questionnaire was answered.",
                    new ButtonLink(Paths.questionnaire(family.id()), "Ask the first one", "sm")));
            return new Component[] {card};
        }
        return stories.stream()
                .map(story -> StoryCard.of(story, fragments, today()))
                .toArray(Component[]::new);
    }

    private Component whatHappened(Family family, List<TimelineEntry> timeline) {
        Card card = new Card("What has happened");
        card.setId("timeline");
        card.add(new Timeline(Happening.of(family, timeline, today()), today()));
        return card;
    }

    private Component[] aside(Family family) {
        Card questions = new Card("Questionnaires");
        questions.add(new Paragraph("Ask one together, or enter answers or a total from paper."));
        ButtonLink ask = new ButtonLink(Paths.questionnaire(family.id()), "Choose a questionnaire", "sm");
        questions.add(ask);
        return new Component[] {questions, trace(family)};
    }

    private Component trace(Family family) {
        long people = audit.of(actor, family.id()).stream()
                .map(entry -> entry.by())
                .distinct()
                .count();
        Paragraph trace =
                new Paragraph((people == 1 ? "One person has" : capital(Dates.count(people, "person")) + " have")
                        + " opened or changed this record. The family can ask for the list.");
        trace.addClassName("note");
        return trace;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK)
                + words.substring(1).replace("persons", "people");
    }
}
