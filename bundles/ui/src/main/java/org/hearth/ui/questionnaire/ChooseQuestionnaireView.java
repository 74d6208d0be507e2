package org.hearth.ui.questionnaire;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Optional;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.TimelineEntry;
import org.hearth.api.identity.Actor;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.programme.Family;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.Card;
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
    private final Div content = new Div();
    private Optional<Family> family = Optional.empty();
    private List<TimelineEntry> timeline = List.of();

    public ChooseQuestionnaireView(Casework casework, Catalogue catalogue, Changes changes, Actor actor) {
        super("Choose a questionnaire");
        this.casework = casework;
        this.catalogue = catalogue;
        this.actor = actor;
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
                new PageHeading("Choose a questionnaire")
                        .back(Paths.family(opened.id()), opened.displayName())
                        .lead("Ask one together, or enter answers or a total from paper."),
                content);
        draw();
    }

    private void draw() {
        content.removeAll();
        family.ifPresent(asked -> {
            List<Offered> offered = Offered.of(catalogue, timeline);
            if (offered.isEmpty()) {
                content.add(new EmptyState(
                        "No questionnaire is installed here. Your administrator can add one; it will appear on this page by"
                                + " itself."));
                return;
            }
            Rows rows = new Rows();
            rows.setId("questionnaires");
            offered.forEach(one -> {
                InstrumentDefinition definition = one.definition();
                String path = Paths.questionnaire(asked.id(), definition.id());
                ButtonLink ask = new ButtonLink(path, "Ask", "sm");
                ask.setId("ask-" + definition.id());
                ask.setAriaLabel("Ask " + definition.title());
                rows.row(path, definition.title(), one.words(), ask);
            });
            Card card = new Card("Questionnaires");
            card.add(rows);
            content.add(card);
        });
    }
}
