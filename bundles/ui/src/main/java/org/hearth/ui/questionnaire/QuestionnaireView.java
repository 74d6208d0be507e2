package org.hearth.ui.questionnaire;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.api.casework.Assessments;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.Programme;
import org.hearth.api.identity.Actor;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Responses;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.Family;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.FamilyParameter;
import org.hearth.ui.parts.FormLanguages;
import org.hearth.ui.parts.HeadingFocus;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Screen;

/**
 * Asks a questionnaire, saves it and says what it came to. Whoever has begun can finish in the version they began, whatever
 * is installed or taken out meanwhile.
 */
public final class QuestionnaireView extends Screen implements BeforeEnterObserver {
    private final Casework casework;
    private final Assessments assessments;
    private final Catalogue catalogue;
    private final Actor actor;
    private final Programme programme;
    private final ServerDrafts server;
    private final LocalDate today;
    private final ErrorSummary summary = new ErrorSummary();
    private final VersionNotice notice = new VersionNotice();
    private final Div body = new Div();
    private Optional<Visit> visit = Optional.empty();
    private Optional<Filling> filling = Optional.empty();

    public QuestionnaireView(
            Casework casework,
            Assessments assessments,
            Catalogue catalogue,
            org.hearth.api.casework.Drafts kept,
            Programme programme,
            Changes changes,
            Actor actor,
            Clock clock) {
        super(say("Questionnaire"));
        this.casework = casework;
        this.assessments = assessments;
        this.catalogue = catalogue;
        server = new ServerDrafts(kept, actor, catalogue);
        this.actor = actor;
        this.programme = programme;
        today = LocalDate.now(clock);
        live(changes, Change.CatalogueChanged.class::isInstance, () -> visit.ifPresent(this::follow));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Family family = casework.open(actor, FamilyParameter.of(event));
        String id = event.getRouteParameters().get(Paths.INSTRUMENT_PARAMETER).orElse("");
        Visit now = new Visit(
                actor, family, id, Drafts.of(VaadinSession.getCurrent()), new Sheets(catalogue, family), assessments);
        visit = Optional.of(now);
        filling = Optional.empty();
        open(now);
    }

    private void open(Visit now) {
        server.find(now.family(), now.instrument())
                .filter(found -> !found.draft().isUntouched())
                .ifPresent(found -> now.drafts().restore(now.family().id(), found.sheet(), found.draft()));
        Optional<Sheet> sheet = now.drafts()
                .latest(now.family().id(), now.instrument())
                .map(Begun::sheet)
                .or(() -> now.sheets().inUse(now.instrument(), now.chosen()));
        sheet.ifPresentOrElse(one -> draw(now, one), () -> {
            head(now, say("Questionnaire"));
            notice.absent();
        });
    }

    private void head(Visit now, String title) {
        summary.clear();
        removeAll();
        body.removeAll();
        setPageTitle(title);
        PageHeading heading = new PageHeading(title)
                .back(Paths.family(now.family().id()), now.family().displayName());
        ButtonLink notToday =
                new ButtonLink(Paths.notAsked(now.family().id(), now.instrument()), say("Not asked today"), "ter");
        notToday.setId("not-asked-today");
        add(heading, new Div(notToday), summary, notice, body);
    }

    private void draw(Visit now, Sheet sheet) {
        head(now, sheet.form().title());
        Begun begun = now.drafts().begin(now.family().id(), sheet);
        AboutFields about = new AboutFields(now.family(), sheet.definition().respondent(), today);
        filling.ifPresent(before -> about.like(before.about()));
        Filling fresh = new Filling(
                begun,
                about.keptIn(begun.draft()),
                new LanguageField(
                        FormLanguages.of(catalogue, sheet.definition()),
                        sheet.form().language(),
                        language -> speak(now, begun, language)),
                summary,
                Paths.family(now.family().id()),
                () -> filling.flatMap(now::heed),
                programme.profile().helpNumbers(),
                responses -> save(now, responses));
        begun.draft().onChange(() -> keep(now, begun));
        filling = Optional.of(fresh);
        body.add(fresh);
        tellStanding(now, fresh.begun());
    }

    /** Keeps what was answered, unless the same form was changed in another place: then nothing there is overwritten unasked. */
    private void keep(Visit now, Begun begun) {
        server.save(
                        now.family().id(),
                        begun,
                        () -> notice.elsewhere(
                                () -> server.find(now.family(), now.instrument())
                                        .ifPresent(found -> take(now, begun, found)),
                                () -> {
                                    server.overwrite(now.family().id(), begun).ifPresent(summary::show);
                                    tellStanding(now, begun);
                                }))
                .ifPresent(summary::show);
    }

    /** Goes on with what was answered in another place. */
    private void take(Visit now, Begun here, ServerDrafts.Found there) {
        now.drafts().forget(now.family().id(), here);
        now.drafts().restore(now.family().id(), there.sheet(), there.draft());
        filling = Optional.empty();
        draw(now, there.sheet());
    }

    /** Puts the questions in another language; the answers stay. */
    private void speak(Visit now, Begun begun, String language) {
        begun.draft().speak(language);
        draw(now, now.sheets().of(begun.sheet().definition(), language));
        filling.ifPresent(Filling::focusLanguage);
    }

    /** A plug-in came or went: what was answered stays, whatever happens. */
    private void follow(Visit now) {
        if (filling.isEmpty()) {
            open(now);
            return;
        }
        Begun begun = filling.get().begun();
        Optional<Sheet> changed = now.sheets()
                .inUse(now.instrument(), begun.draft().language())
                .filter(sheet -> sheet.definition().version().equals(begun.version()))
                .filter(sheet -> !sheet.isLike(begun.sheet()));
        if (changed.isPresent()) {
            draw(now, changed.get());
            notice.changed();
        } else {
            tellStanding(now, begun);
        }
    }

    /** Says how the version on the page stands with what is installed. */
    private void tellStanding(Visit now, Begun begun) {
        InstrumentDefinition definition = begun.sheet().definition();
        switch (Standing.of(catalogue, definition)) {
            case IN_USE ->
                now.drafts()
                        .other(now.family().id(), begun)
                        .ifPresentOrElse(
                                other -> notice.alsoBegun(other, () -> draw(now, other.sheet())), notice::hide);
            case SUPERSEDED ->
                catalogue
                        .instrument(definition.id())
                        .map(Instrument::definition)
                        .ifPresent(newer -> notice.superseded(
                                definition,
                                newer,
                                () -> now.sheets()
                                        .inUse(now.instrument(), begun.draft().language())
                                        .ifPresent(sheet -> draw(now, sheet))));
            case TAKEN_OUT -> notice.takenOut();
            case LOST -> notice.lost(definition);
        }
    }

    private void save(Visit now, Responses responses) {
        Filling open = filling.orElseThrow();
        Begun begun = open.begun();
        summary.attempt(() -> {
            Assessment assessment = now.record(open, responses);
            visit = Optional.empty();
            now.drafts().forget(now.family().id(), begun);
            server.forget(now.family().id(), begun);
            removeAll();
            ResultPanel result = new ResultPanel(now.family(), assessment);
            add(result);
            HeadingFocus.take(result);
        });
    }
}
