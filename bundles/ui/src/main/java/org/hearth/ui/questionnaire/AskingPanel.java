package org.hearth.ui.questionnaire;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearth.api.casework.PluginFailed;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.ScoreSheet.RiskFlag;
import org.hearth.api.programme.HelpNumber;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.Notice;
import org.hearth.ui.parts.Trouble;

/** A questionnaire while it is being answered: whole, question by question, or as totals. */
final class AskingPanel extends Div {
    private final Instrument instrument;
    private final Form form;
    private final Draft draft;
    private final Supplier<Optional<String>> heed;
    private final List<HelpNumber> numbers;
    private final ProgressCard progress;
    private final QuestionList questions;
    private final TotalFields totals;
    private final FormWords words;
    private final Notice failed = new Notice("scoring-failed");

    AskingPanel(
            Begun begun,
            AboutFields about,
            LanguageField language,
            ProgressCard progress,
            Supplier<Optional<String>> heed,
            List<HelpNumber> numbers) {
        this.heed = heed;
        this.numbers = numbers;
        this.instrument = begun.sheet().instrument();
        this.form = begun.sheet().form();
        this.draft = begun.draft();
        this.progress = progress;
        addClassNames("cols", "work");
        WayChoice ways = new WayChoice(form, draft, this::arrange);
        words = new FormWords(form);
        questions = new QuestionList(form, draft.answers(instrument.definition()), this::answered);
        totals = new TotalFields(instrument.definition(), draft);
        Div main = new Div(about, ways, language, words, failed, questions, totals);
        main.addClassName("stack4");
        FormWords.source(form).ifPresent(main::add);
        add(main, progress);
        progress.explain(form);
        arrange();
    }

    boolean isTotal() {
        return draft.way() == Draft.Way.TOTAL;
    }

    private void arrange() {
        boolean total = isTotal();
        words.setVisible(!total);
        questions.setVisible(!total);
        totals.setVisible(total);
        questions.oneByOne(draft.way() == Draft.Way.ONE);
        progress.call(total ? say("Save the total") : say("Review answers"), draft.way() != Draft.Way.ONE);
        count();
    }

    private void count() {
        if (isTotal()) {
            progress.sayTotals();
        } else {
            progress.explain(form);
            progress.count(
                    draft.answers(instrument.definition()).size(),
                    form.questions().size());
        }
    }

    private void answered(int number, Optional<Double> score) {
        boolean concerned = !raised(number).isEmpty();
        draft.answer(number, score);
        count();
        List<RiskFlag> raised = raised(number);
        if (concerned || !raised.isEmpty()) {
            // before anything else: the alert must be there even if this page is closed now
            heed.get().ifPresent(failed::say);
        }
        if (!raised.isEmpty()) {
            new SafetyDialog(
                            form,
                            raised,
                            draft.safetyAction(),
                            numbers,
                            action -> {
                                draft.act(action);
                                questions.show(after(number));
                            },
                            () -> questions.show(number))
                    .open();
        }
    }

    private List<RiskFlag> raised(int number) {
        return raised().stream().filter(flag -> flag.item() == number).toList();
    }

    private List<RiskFlag> raised() {
        try {
            List<RiskFlag> flags = Safety.answered(instrument, draft.responses(instrument.definition()));
            failed.hide();
            return flags;
        } catch (PluginFailed broken) {
            // a plug-in that cannot score must not stop anybody from answering; it is said again when they save
            failed.say(say("{0} Your answers are kept on this page.", Trouble.words(broken)));
            return List.of();
        }
    }

    private int after(int number) {
        List<Integer> numbers =
                form.questions().stream().map(Form.Question::number).toList();
        int next = numbers.indexOf(number) + 1;
        return next < numbers.size() ? numbers.get(next) : number;
    }

    /** Goes to that question. */
    void show(int number) {
        questions.show(number);
    }

    /** What was answered; what is wrong is added to the lines. */
    Responses read(ErrorSummary.Lines wrong) {
        return isTotal() ? totals.read(wrong) : draft.responses(instrument.definition());
    }
}
