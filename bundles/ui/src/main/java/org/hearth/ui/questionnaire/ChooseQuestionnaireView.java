package org.hearth.ui.questionnaire;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.Schedules;
import org.hearth.api.casework.TimelineEntry;
import org.hearth.api.identity.Actor;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.programme.Due;
import org.hearth.api.programme.Family;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.EmptyState;
import org.hearth.ui.parts.FamilyParameter;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Rows;
import org.hearth.ui.parts.Screen;

/** Offers the questionnaires that can be asked now. */
public final class ChooseQuestionnaireView extends Screen implements BeforeEnterObserver {
    private final Casework casework;
    private final Catalogue catalogue;
    private final Actor actor;
    private final Schedules schedules;
    private final LocalDate today;
    private final Div content = new Div();
    private Optional<Family> family = Optional.empty();
    private List<TimelineEntry> timeline = List.of();

    public ChooseQuestionnaireView(
            Casework casework, Catalogue catalogue, Schedules schedules, Changes changes, Actor actor, Clock clock) {
        super(say("Choose a questionnaire"));
        this.casework = casework;
        this.catalogue = catalogue;
        this.actor = actor;
        this.schedules = schedules;
        today = LocalDate.now(clock);
        content.addClassName("stack4");
        addClassName("narrow");
        live(changes, Change.CatalogueChanged.class::isInstance, this::draw);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Family opened = casework.open(actor, FamilyParameter.of(event));
        timeline = casework.timeline(actor, opened.id());
        family = Optional.of(opened);
        removeAll();
        add(
                new PageHeading(say("Choose a questionnaire"))
                        .back(Paths.family(opened.id()), opened.displayName())
                        .lead(say("Ask one together, or enter answers or a total from paper.")),
                content);
        draw();
    }

    /** What is due by today, with the day since which it is. */
    private Map<String, LocalDate> due(Family asked) {
        return schedules.of(actor, asked.id()).stream()
                .filter(one -> !one.on().isAfter(today))
                .collect(Collectors.toMap(Due::instrument, Due::on, (first, later) -> first));
    }

    private void draw() {
        content.removeAll();
        family.ifPresent(asked -> {
            List<Offered> offered = Offered.of(catalogue, timeline);
            if (offered.isEmpty()) {
                content.add(
                        new EmptyState(
                                say(
                                        "No questionnaire is installed here. Your administrator can add one; it will appear on this page by itself.")));
                return;
            }
            Rows rows = new Rows();
            rows.setId("questionnaires");
            Map<String, LocalDate> due = due(asked);
            offered.stream()
                    .sorted(Comparator.comparing(
                            one -> !due.containsKey(one.definition().id())))
                    .forEach(one -> {
                        InstrumentDefinition definition = one.definition();
                        String path = Paths.questionnaire(asked.id(), definition.id());
                        ButtonLink ask = new ButtonLink(path, say("Ask"), "sm");
                        ask.setId("ask-" + definition.id());
                        ask.setAriaLabel(say("Ask {0}", definition.title()));
                        Optional<LocalDate> since = Optional.ofNullable(due.get(definition.id()));
                        rows.row(
                                path,
                                definition.title(),
                                since.map(day -> say("Due since {0}. {1}", Dates.plain(day, today), one.words()))
                                        .orElseGet(one::words),
                                ask);
                    });
            Card card = new Card(say("Questionnaires"));
            card.add(rows);
            content.add(card);
            ButtonLink phone = new ButtonLink(Paths.invite(asked.id()), say("Ask on their own phone"));
            phone.setId("ask-own-phone");
            content.add(phone);
        });
    }
}
