package org.hearth.ui.questionnaire;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.ScoreSheet.RiskFlag;
import org.hearth.ui.parts.ChoiceGroup;
import org.hearth.ui.parts.ErrorSummary;

/** A questionnaire while it is being answered: whole, question by question, or as totals. */
final class AskingPanel extends Div {
    private final Instrument instrument;
    private final Form form;
    private final Draft draft;
    private final ProgressCard progress;
    private final QuestionList questions;
    private final TotalFields totals;
    private final Div words = new Div();

    AskingPanel(Instrument instrument, Form form, Draft draft, AboutFields about, ProgressCard progress) {
        this.instrument = instrument;
        this.form = form;
        this.draft = draft;
        this.progress = progress;
        addClassNames("cols", "work");
        if (form.questions().isEmpty()) {
            draft.choose(Draft.Way.TOTAL);
        }
        questions = new QuestionList(form, draft.answers(instrument.definition()), this::answered);
        totals = new TotalFields(instrument.definition(), draft);
        Div main = new Div(about, ways(), words, questions, totals);
        main.addClassName("stack4");
        words.addClassName("stack");
        add(main, progress);
        if (!form.source().isBlank()) {
            Paragraph source = new Paragraph(form.source());
            source.addClassName("note");
            source.setId("source");
            main.add(source);
        }
        progress.explain(form);
        arrange();
    }

    private Component ways() {
        ChoiceGroup<Draft.Way> ways =
                new ChoiceGroup<>("How would you like to fill it in?", List.of(Draft.Way.values()), AskingPanel::words);
        ways.setId("way");
        ways.setValue(draft.way());
        ways.setVisible(!form.questions().isEmpty());
        ways.addValueChangeListener(event -> {
            draft.choose(event.getValue());
            arrange();
        });
        return ways;
    }

    private static String words(Draft.Way way) {
        return switch (way) {
            case WHOLE -> "Whole form";
            case ONE -> "One question at a time";
            case TOTAL -> "A total from paper";
        };
    }

    boolean isTotal() {
        return draft.way() == Draft.Way.TOTAL;
    }

    private void arrange() {
        boolean total = isTotal();
        questions.setVisible(!total);
        totals.setVisible(total);
        questions.oneByOne(draft.way() == Draft.Way.ONE);
        words.removeAll();
        if (!total) {
            form.wordless().ifPresent(why -> {
                Paragraph notice = new Paragraph(why);
                notice.addClassName("safe");
                notice.setId("wordless");
                words.add(notice);
            });
            if (!form.introduction().isBlank()) {
                Paragraph introduction = new Paragraph(form.introduction());
                introduction.addClassName("introduction");
                introduction.setId("introduction");
                words.add(introduction);
            }
        }
        progress.call(total ? "Save the total" : "Review answers", draft.way() != Draft.Way.ONE);
        count();
    }

    private void count() {
        if (isTotal()) {
            progress.sayTotals();
        } else {
            progress.explain(form);
            progress.say(
                    draft.answers(instrument.definition()).size(),
                    form.questions().size());
        }
    }

    private void answered(int number, Optional<Double> score) {
        draft.answer(number, score);
        count();
        List<RiskFlag> raised = Safety.answered(instrument, draft.responses(instrument.definition())).stream()
                .filter(flag -> flag.item() == number)
                .toList();
        if (!raised.isEmpty()) {
            new SafetyDialog(
                            form,
                            raised,
                            draft.safetyAction(),
                            action -> {
                                draft.act(action);
                                questions.show(after(number));
                            },
                            () -> questions.show(number))
                    .open();
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
