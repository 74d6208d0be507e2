package org.hearth.ui.questionnaire;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.NotFound;
import org.hearth.api.casework.Schedules;
import org.hearth.api.identity.Actor;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.NotAsked;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.ChoiceGroup;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.FamilyParameter;
import org.hearth.ui.parts.Flash;
import org.hearth.ui.parts.NotAskedWords;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Screen;

/** Says that a questionnaire was not asked today, why, and when to ask again. */
public final class NotAskedView extends Screen implements BeforeEnterObserver {
    private static final int MOST = 2000;
    private static final List<Integer> WEEKS = List.of(1, 2, 6, 0);

    private final Casework casework;
    private final Schedules schedules;
    private final Catalogue catalogue;
    private final Actor actor;
    private final Clock clock;

    public NotAskedView(Casework casework, Schedules schedules, Catalogue catalogue, Actor actor, Clock clock) {
        super(say("Not asked today"));
        this.casework = casework;
        this.schedules = schedules;
        this.catalogue = catalogue;
        this.actor = actor;
        this.clock = clock;
        addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Family family = casework.open(actor, FamilyParameter.of(event));
        String id = event.getRouteParameters().get(Paths.INSTRUMENT_PARAMETER).orElse("");
        InstrumentDefinition definition = catalogue
                .instrument(id)
                .orElseThrow(() -> new NotFound(say("There is no questionnaire {0} here (any more).", id)))
                .definition();
        draw(family, definition);
    }

    private void draw(Family family, InstrumentDefinition definition) {
        removeAll();
        ErrorSummary summary = new ErrorSummary();
        AboutFields about = new AboutFields(family, definition.respondent(), LocalDate.now(clock));
        about.onlyPerson();
        ChoiceGroup<NotAsked.Reason> reason = new ChoiceGroup<>(
                say("Why was it not asked?"), Arrays.asList(NotAsked.Reason.values()), NotAskedWords::of);
        reason.setId("reason");
        TextArea words = new TextArea(say("In your own words, if you like"));
        words.setId("words");
        words.setWidthFull();
        words.setMaxLength(MOST);
        ChoiceGroup<Integer> again = new ChoiceGroup<>(say("When shall we ask again?"), WEEKS, NotAskedView::when);
        again.setId("again");
        again.setValue(1);
        Button save = new Button(say("Save"));
        save.setId("save-not-asked");
        save.addThemeNames("primary");
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            List<ErrorSummary.Line> missing = new ErrorSummary.Lines()
                    .require(reason.getValue() != null, say("Choose why it was not asked"), reason)
                    .list();
            if (!summary.show(missing)
                    && summary.attempt(() -> schedules.notAskedToday(
                            actor,
                            family.id(),
                            about.person().id(),
                            definition.id(),
                            reason.getValue(),
                            words.getValue(),
                            Optional.of(again.getValue())
                                    .filter(weeks -> weeks > 0)
                                    .map(weeks -> LocalDate.now(clock).plusWeeks(weeks))))) {
                Flash.show(say("Noted. It is on the timeline."));
                getUI().ifPresent(ui -> ui.navigate(Paths.family(family.id())));
            }
            save.setEnabled(true);
        });
        Div actions = new Div(save);
        actions.addClassNames("row", "acts");
        Card card = new Card(say("What happened"));
        card.add(reason, words, again);
        add(
                new PageHeading(say("{0} was not asked today", definition.title()))
                        .back(Paths.questionnaire(family.id(), definition.id()), definition.title())
                        .lead(say("That is all right. Say why, so that nobody asks again too soon.")),
                summary,
                about,
                card,
                actions);
    }

    private static String when(int weeks) {
        return switch (weeks) {
            case 0 -> say("When the family feels it is time");
            case 1 -> say("In a week");
            case 2 -> say("In two weeks");
            default -> say("In six weeks");
        };
    }
}
