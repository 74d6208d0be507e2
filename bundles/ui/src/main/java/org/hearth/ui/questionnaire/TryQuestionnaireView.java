package org.hearth.ui.questionnaire;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Optional;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.NotFound;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.ui.parts.Badge;
import org.hearth.ui.parts.FormLanguages;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Screen;

/** Lets an administrator fill in a questionnaire and watch its score, about nobody. Nothing is saved. */
public final class TryQuestionnaireView extends Screen implements BeforeEnterObserver {
    private final Catalogue catalogue;
    private final VersionNotice notice = new VersionNotice();
    private final Div body = new Div();
    private Draft draft = new Draft();
    private Optional<Sheet> shown = Optional.empty();
    private String language = FormLanguages.USUAL;

    public TryQuestionnaireView(Catalogue catalogue, Changes changes) {
        super(say("Try it"));
        this.catalogue = catalogue;
        live(changes, Change.CatalogueChanged.class::isInstance, () -> shown.ifPresent(this::follow));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get(Paths.PLUG_IN_PARAMETER).orElse("");
        String version = event.getRouteParameters().get(Paths.VERSION_PARAMETER).orElse("");
        InstrumentDefinition definition = catalogue
                .instrument(id, version)
                .map(Instrument::definition)
                .orElseThrow(() -> new NotFound("There is no questionnaire {0} {1}", id, version));
        draft = new Draft();
        language = FormLanguages.of(catalogue, definition).getFirst();
        removeAll();
        setPageTitle(say("Try {0}", definition.title()));
        add(
                new PageHeading(say("Try {0}", definition.title()))
                        .back(Paths.PLUG_INS, say("Plug-ins"))
                        .lead(say(
                                "Answer it as a practitioner or a parent would. Nothing is saved, and nobody is told."))
                        .row(
                                "badges",
                                new Badge(Badge.Tone.PLAIN, say("Version {0}", definition.version())),
                                new Badge(Badge.Tone.PLAIN, definition.licence().identifier())),
                notice,
                body);
        draw(Sheet.of(catalogue, definition, language));
        tellStanding(definition);
    }

    private void draw(Sheet sheet) {
        shown = Optional.of(sheet);
        body.removeAll();
        Form form = sheet.form();
        InstrumentDefinition definition = sheet.definition();
        ScoreCard score = new ScoreCard(definition, form, () -> {
            draft = new Draft();
            draw(sheet);
        });
        Runnable scored = () -> score.show(LiveScore.of(sheet.instrument(), draft.given(definition)));
        LanguageField languages = new LanguageField(FormLanguages.of(catalogue, definition), language, chosen -> {
            language = chosen;
            draw(Sheet.of(catalogue, definition, language));
        });
        FormWords words = new FormWords(form);
        TotalFields totals = new TotalFields(definition, draft);
        totals.onChange(scored);
        QuestionList questions = new QuestionList(form, draft.answers(definition), (number, answer) -> {
            draft.answer(number, answer);
            scored.run();
        });
        Runnable arranged = () -> {
            boolean total = draft.way() == Draft.Way.TOTAL;
            words.setVisible(!total);
            questions.setVisible(!total);
            totals.setVisible(total);
            questions.oneByOne(draft.way() == Draft.Way.ONE);
            scored.run();
        };
        Div main = new Div(languages, new WayChoice(form, draft, arranged), words, questions, totals);
        main.addClassName("stack4");
        FormWords.source(form).ifPresent(main::add);
        Div columns = new Div(main, score);
        columns.addClassNames("cols", "work", "trial");
        body.add(columns);
        arranged.run();
    }

    /** A plug-in came or went: the form on the page stays, unless this very version reads otherwise now. */
    private void follow(Sheet sheet) {
        InstrumentDefinition before = sheet.definition();
        Optional<Sheet> now = catalogue
                .instrument(before.id(), before.version())
                .map(one -> Sheet.of(catalogue, one.definition(), language));
        boolean installed = Standing.of(catalogue, before) != Standing.TAKEN_OUT;
        now.filter(fresh -> installed && !fresh.isLike(sheet)).ifPresent(this::draw);
        tellStanding(before);
    }

    private void tellStanding(InstrumentDefinition definition) {
        switch (Standing.of(catalogue, definition)) {
            case IN_USE -> notice.hide();
            case SUPERSEDED -> notice.earlier(definition);
            case TAKEN_OUT -> notice.takenOutOfTrial();
            case LOST -> notice.lost(definition);
        }
    }
}
