package org.hearth.ui.questionnaire;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.ScoreSheet.RiskFlag;
import org.hearth.api.programme.HelpNumber;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.HeadingFocus;

/** A questionnaire from the first answer to the last click: answering it, reviewing it, finishing it. */
final class Filling extends Div {
    private final Begun begun;
    private final AboutFields about;
    private final ErrorSummary summary;
    private final Consumer<Responses> save;
    private final List<HelpNumber> numbers;
    private final LanguageField language;
    private final AskingPanel asking;
    private final Button finish = new Button(say("Finish and save"));
    private Optional<ReviewPanel> reviewing = Optional.empty();

    /**
     * @param language in which language the questions are put
     * @param summary where problems are told
     * @param later the path of the page to go to when somebody carries on later
     * @param heed has the answers so far looked at for alerts; says in words if that could not be done
     * @param numbers whom the family can call at any hour
     * @param save saves the answers, and shows what they came to in the place of this
     */
    Filling(
            Begun begun,
            AboutFields about,
            LanguageField language,
            ErrorSummary summary,
            String later,
            Supplier<Optional<String>> heed,
            List<HelpNumber> numbers,
            Consumer<Responses> save) {
        this.begun = begun;
        this.about = about;
        this.summary = summary;
        this.save = save;
        this.numbers = numbers;
        this.language = language;
        asking = new AskingPanel(begun, about, language, new ProgressCard(this::review, later), heed, numbers);
        finish.setId("finish");
        finish.addThemeNames("primary");
        finish.setDisableOnClick(true);
        finish.addClickListener(click -> finish());
        add(asking);
    }

    Begun begun() {
        return begun;
    }

    AboutFields about() {
        return about;
    }

    void focusLanguage() {
        language.focus();
    }

    private void review() {
        ErrorSummary.Lines wrong = new ErrorSummary.Lines();
        about.check(wrong);
        Responses responses = asking.read(wrong);
        if (summary.show(wrong.list())) {
            return;
        }
        if (responses instanceof Responses.Answers answers) {
            summary.attempt(
                    () -> show(new ReviewPanel(begun.sheet(), answers, begun.draft(), numbers, finish, this::backTo)));
        } else {
            saveTotals(responses);
        }
    }

    /** A total hides single answers: what must be done about them is asked for before it is saved. */
    private void saveTotals(Responses responses) {
        List<RiskFlag> flags =
                Safety.ofTotal(begun.sheet().definition(), begun.draft().seen());
        if (flags.isEmpty()) {
            save.accept(responses);
            return;
        }
        new SafetyDialog(
                        begun.sheet().form(),
                        flags,
                        begun.draft().safetyAction(),
                        numbers,
                        action -> {
                            begun.draft().act(action);
                            save.accept(responses);
                        },
                        () -> {})
                .open();
    }

    private void show(ReviewPanel review) {
        finish.setEnabled(true);
        reviewing = Optional.of(review);
        asking.setVisible(false);
        add(review);
        HeadingFocus.take(review);
    }

    private void backTo(int number) {
        summary.clear();
        reviewing.ifPresent(this::remove);
        reviewing = Optional.empty();
        asking.setVisible(true);
        asking.show(number);
    }

    private void finish() {
        try {
            List<ErrorSummary.Line> missing = reviewing.map(ReviewPanel::check).orElse(List.of());
            if (!summary.show(missing)) {
                save.accept(asking.read(new ErrorSummary.Lines()));
            }
        } finally {
            // once it is saved, something else stands here
            finish.setEnabled(isAttached());
        }
    }
}
