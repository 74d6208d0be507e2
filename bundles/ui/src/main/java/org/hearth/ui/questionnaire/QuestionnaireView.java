package org.hearth.ui.questionnaire;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.api.casework.Assessments;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.NewAssessment;
import org.hearth.api.identity.Actor;
import org.hearth.api.instrument.Responses;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.Family;
import org.hearth.ui.family.FamilyParameter;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.HeadingFocus;
import org.hearth.ui.parts.Notice;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Screen;

/** Asks a questionnaire, stops at a safety concern, lets it be reviewed, saves it and says what it came to. */
public final class QuestionnaireView extends Screen implements BeforeEnterObserver {
    private final Casework casework;
    private final Assessments assessments;
    private final Catalogue catalogue;
    private final Actor actor;
    private final LocalDate today;
    private final ErrorSummary summary = new ErrorSummary();
    private final Notice gone = new Notice("gone");
    private final Button finish = new Button("Finish and save");
    private final Div body = new Div();
    private Optional<Visit> visit = Optional.empty();
    private Optional<Page> page = Optional.empty();
    private Optional<ReviewPanel> reviewing = Optional.empty();
    private boolean saved;

    /** Who is asked what. */
    private record Visit(Family family, String instrument, Draft draft) {}

    /** What is on the screen. */
    private record Page(Sheet sheet, AboutFields about, ProgressCard progress, AskingPanel asking) {}

    public QuestionnaireView(
            Casework casework,
            Assessments assessments,
            Catalogue catalogue,
            Changes changes,
            Actor actor,
            Clock clock) {
        super("Questionnaire");
        this.casework = casework;
        this.assessments = assessments;
        this.catalogue = catalogue;
        this.actor = actor;
        today = LocalDate.now(clock);
        finish.setId("finish");
        finish.addThemeNames("primary");
        finish.setDisableOnClick(true);
        finish.addClickListener(click -> finish());
        live(changes, Change.CatalogueChanged.class::isInstance, this::follow);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Family family = casework.open(actor, FamilyParameter.of(event));
        String id = event.getRouteParameters().get(Paths.INSTRUMENT_PARAMETER).orElse("");
        Draft draft = Drafts.of(VaadinSession.getCurrent()).of(family.id(), id);
        Visit asked = new Visit(family, id, draft);
        visit = Optional.of(asked);
        page = Optional.empty();
        saved = false;
        draw(asked);
    }

    private void draw(Visit asked) {
        Optional<Sheet> sheet = Sheet.of(catalogue, asked.instrument());
        summary.clear();
        reviewing = Optional.empty();
        removeAll();
        body.removeAll();
        String title = sheet.map(one -> one.form().title()).orElse("Questionnaire");
        setPageTitle(title);
        PageHeading heading = new PageHeading(title)
                .back(Paths.family(asked.family().id()), asked.family().displayName());
        add(heading, summary, gone, body);
        sheet.ifPresent(one -> ask(asked, one));
        open(sheet.isPresent());
    }

    private void ask(Visit asked, Sheet sheet) {
        AboutFields about = page.map(Page::about)
                .orElseGet(
                        () -> new AboutFields(asked.family(), sheet.definition().respondent(), today));
        ProgressCard progress =
                new ProgressCard(this::review, Paths.family(asked.family().id()));
        AskingPanel asking = new AskingPanel(sheet.instrument(), sheet.form(), asked.draft(), about, progress);
        page = Optional.of(new Page(sheet, about, progress, asking));
        body.add(asking);
    }

    /** A plug-in came or went: what was answered stays, whatever happens. */
    private void follow() {
        if (saved || visit.isEmpty()) {
            return;
        }
        Optional<Sheet> now = Sheet.of(catalogue, visit.get().instrument());
        boolean changed = now.filter(
                        sheet -> page.filter(open -> open.sheet().isLike(sheet)).isEmpty())
                .isPresent();
        if (changed) {
            draw(visit.get());
        }
        open(now.isPresent());
    }

    /** Opens or bars the way on. */
    private void open(boolean installed) {
        if (installed) {
            gone.hide();
        } else {
            gone.say(
                    page.isPresent()
                            ? "This questionnaire has just been taken away by your administrator. What you answered is kept"
                                    + " on this page; you can finish as soon as it is back."
                            : "This questionnaire is not installed here. It will appear on this page as soon as it is.");
        }
        page.ifPresent(open -> open.progress().open(installed));
        finish.setEnabled(installed);
    }

    private void review() {
        Page open = page.orElseThrow();
        ErrorSummary.Lines wrong = new ErrorSummary.Lines();
        open.about().check(wrong);
        Responses responses = open.asking().read(wrong);
        if (summary.show(wrong.list())) {
            return;
        }
        if (responses instanceof Responses.Answers answers) {
            ReviewPanel review = new ReviewPanel(
                    open.sheet(), answers, visit.orElseThrow().draft(), finish, number -> backTo(open, number));
            finish.setEnabled(true);
            reviewing = Optional.of(review);
            open.asking().setVisible(false);
            body.add(review);
            HeadingFocus.take(review);
        } else {
            save(open, responses);
        }
    }

    private void backTo(Page open, int number) {
        summary.clear();
        reviewing.ifPresent(body::remove);
        reviewing = Optional.empty();
        open.asking().setVisible(true);
        open.asking().show(number);
    }

    private void finish() {
        try {
            Page open = page.orElseThrow();
            List<ErrorSummary.Line> missing = reviewing.map(ReviewPanel::check).orElse(List.of());
            if (!summary.show(missing)) {
                save(open, open.asking().read(new ErrorSummary.Lines()));
            }
        } finally {
            finish.setEnabled(!saved);
        }
    }

    private void save(Page open, Responses responses) {
        if (saved) {
            return;
        }
        Visit asked = visit.orElseThrow();
        boolean itemByItem = responses instanceof Responses.Answers;
        summary.attempt(() -> {
            Assessment assessment = assessments.record(
                    actor,
                    new NewAssessment(
                            asked.family().id(),
                            open.about().person().id(),
                            open.about().on(),
                            open.about().rater(),
                            asked.instrument(),
                            open.sheet().definition().version(),
                            responses,
                            itemByItem ? asked.draft().safetyAction() : ""));
            saved = true;
            Drafts.of(VaadinSession.getCurrent()).forget(asked.family().id(), asked.instrument());
            removeAll();
            ResultPanel result = new ResultPanel(asked.family(), assessment);
            add(result);
            HeadingFocus.take(result);
        });
    }
}
