package org.hearth.ui.questionnaire;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.ScoreSheet.RiskFlag;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.Family;
import org.hearth.ui.family.FamilyParameter;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Screen;

/** Asks a questionnaire, stops at a safety concern, lets it be reviewed, saves it and says what it came to. */
public final class QuestionnaireView extends Screen implements BeforeEnterObserver {
    private static final String LANGUAGE = "en-GB";

    private final Casework casework;
    private final Assessments assessments;
    private final Catalogue catalogue;
    private final Actor actor;
    private final LocalDate today;
    private final ErrorSummary summary = new ErrorSummary();
    private final Paragraph gone = new Paragraph();
    private final Button finish = new Button("Finish and save");
    private final Div body = new Div();
    private Optional<Visit> visit = Optional.empty();
    private Optional<Page> page = Optional.empty();
    private Optional<ReviewPanel> reviewing = Optional.empty();
    private boolean saved;

    /** Who is asked what. */
    private record Visit(Family family, String instrument, Draft draft) {}

    /** What is on the screen. */
    private record Page(
            Instrument instrument, Form form, AboutFields about, ProgressCard progress, AskingPanel asking) {}

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
        gone.setId("gone");
        gone.addClassName("safe");
        gone.getElement().setAttribute("role", "status");
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
        visit = Optional.of(new Visit(family, id, draft));
        page = Optional.empty();
        saved = false;
        draw();
    }

    private void draw() {
        Visit asked = visit.orElseThrow();
        Optional<Instrument> installed = catalogue.instrument(asked.instrument());
        summary.clear();
        reviewing = Optional.empty();
        removeAll();
        body.removeAll();
        String title = installed.map(one -> one.definition().title()).orElse("Questionnaire");
        setPageTitle(title);
        add(new PageHeading(title)
                .back(Paths.family(asked.family().id()), asked.family().displayName()));
        add(summary, gone, body);
        installed.ifPresent(instrument -> ask(asked, instrument));
        say(installed.isPresent());
    }

    private void ask(Visit asked, Instrument instrument) {
        Form form = Form.of(
                instrument.definition(),
                catalogue.wording(instrument.definition().id(), LANGUAGE));
        AboutFields about = page.map(Page::about)
                .orElseGet(() ->
                        new AboutFields(asked.family(), instrument.definition().respondent(), today));
        ProgressCard progress =
                new ProgressCard(this::review, Paths.family(asked.family().id()));
        AskingPanel asking = new AskingPanel(instrument, form, asked.draft(), about, progress);
        page = Optional.of(new Page(instrument, form, about, progress, asking));
        body.add(asking);
    }

    /** A plug-in came or went: what was answered stays, whatever happens. */
    private void follow() {
        if (saved || visit.isEmpty()) {
            return;
        }
        Optional<Instrument> installed = catalogue.instrument(visit.get().instrument());
        boolean same = page.isPresent()
                && installed.isPresent()
                && installed.get().definition().equals(page.get().instrument().definition())
                && Form.of(
                                installed.get().definition(),
                                catalogue.wording(installed.get().definition().id(), LANGUAGE))
                        .equals(page.get().form());
        if (installed.isPresent() && !same) {
            draw();
        }
        say(installed.isPresent());
    }

    private void say(boolean installed) {
        gone.setVisible(!installed);
        gone.setText(
                page.isPresent()
                        ? "This questionnaire has just been taken away by your administrator. What you answered is kept on"
                                + " this page; you can finish as soon as it is back."
                        : "This questionnaire is not installed here. It will appear on this page as soon as it is.");
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
            showReview(open, answers);
        } else {
            save(open, responses);
        }
    }

    private void showReview(Page open, Responses.Answers answers) {
        Draft draft = visit.orElseThrow().draft();
        List<RiskFlag> flags = answers.scores().isEmpty() ? List.of() : Safety.all(open.instrument(), answers);
        ReviewPanel review = new ReviewPanel(
                open.form(),
                Review.of(open.form(), open.instrument(), answers.scores()),
                flags,
                draft.safetyAction(),
                number -> backTo(open, number),
                draft::act);
        Button back = new Button(
                "Back to the questions",
                click -> backTo(open, open.form().questions().getFirst().number()));
        back.setId("back-to-questions");
        Div actions = new Div(finish, back);
        actions.addClassNames("row", "acts");
        review.add(actions);
        finish.setEnabled(true);
        reviewing = Optional.of(review);
        open.asking().setVisible(false);
        body.add(review);
        focusHeading(review);
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
        summary.attempt(() -> {
            Assessment assessment = assessments.record(
                    actor,
                    new NewAssessment(
                            asked.family().id(),
                            open.about().person().id(),
                            open.about().on(),
                            open.about().rater(),
                            asked.instrument(),
                            responses,
                            responses instanceof Responses.Answers
                                    ? asked.draft().safetyAction()
                                    : ""));
            saved = true;
            Drafts.of(VaadinSession.getCurrent()).forget(asked.family().id(), asked.instrument());
            show(asked, assessment);
        });
    }

    private void show(Visit asked, Assessment assessment) {
        removeAll();
        String who = asked.family()
                .person(assessment.person())
                .map(person -> person.name().isBlank() ? "the baby" : person.name())
                .orElse("the family");
        PageHeading heading = new PageHeading(assessment.instrument().title() + " is saved")
                .back(Paths.family(asked.family().id()), asked.family().displayName())
                .lead("With " + who + ", " + Dates.full(assessment.on()) + ".");
        add(heading, new ResultPanel(assessment));
        focusHeading(heading);
    }

    private static void focusHeading(Div place) {
        place.getElement()
                .executeJs("setTimeout(() => { const heading = this.querySelector('h1, h2'); if (!heading) return;"
                        + " heading.tabIndex = -1; heading.focus(); window.scrollTo(0, 0); })");
    }
}
