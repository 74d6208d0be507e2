package org.hearth.ui.questionnaire;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.hearth.ui.parts.ChoiceGroup;
import org.hearth.ui.parts.KeyCap;

/** The questions of a form, all on one page or one at a time; both are the same fields, so no answer is lost between. */
final class QuestionList extends Div {
    private final BiConsumer<Integer, Optional<Double>> listener;

    /** @param listener called with a question's number and its answer, or with nothing when it was taken back */
    QuestionList(Form form, Map<Integer, Double> answers, BiConsumer<Integer, Optional<Double>> listener) {
        this.listener = listener;
        setId("questions");
        addClassNames("card", "questions");
        int place = 1;
        for (Form.Question question : form.questions()) {
            String progress =
                    say("Question {0} of {1}", place++, form.questions().size());
            add(field(form, question, progress, Optional.ofNullable(answers.get(question.number()))));
        }
        add(pager());
    }

    private Div field(Form form, Form.Question question, String progress, Optional<Double> before) {
        ChoiceGroup<Choice> group = new ChoiceGroup<>(question.label(), question.choices(), Choice::label);
        form.own(group).setId("question-" + question.number());
        if (question.choices().size() % 2 == 0) {
            // where they do not fit in one row, none stands alone in its row
            group.addClassName("even");
        }
        group.setRenderer(new ComponentRenderer<>(QuestionList::choice));
        before.flatMap(question::choice).ifPresent(group::setValue);
        Button clear = new Button(say("Clear answer"), click -> group.clear());
        clear.addClassName("clear");
        clear.addThemeNames("tertiary", "small");
        clear.setAriaLabel(say("Clear answer to question {0}", question.number()));
        group.addValueChangeListener(event -> listener.accept(
                question.number(), Optional.ofNullable(event.getValue()).map(Choice::score)));
        Paragraph count = new Paragraph(progress);
        count.addClassNames("small", "sub", "place");
        Div field = new Div(count, group, clear);
        field.addClassName("qi");
        field.getElement().setAttribute("data-number", String.valueOf(question.number()));
        return field;
    }

    private static Div choice(Choice choice) {
        Div line = new Div(new Span(choice.label()));
        line.addClassName("choice");
        if (!choice.key().isEmpty()) {
            KeyCap key = new KeyCap(choice.key());
            key.getElement().setAttribute("aria-hidden", "true").setAttribute("data-key", choice.key());
            line.add(key);
        }
        return line;
    }

    /** Its buttons turn the page in the browser alone. */
    private static Div pager() {
        Button back = new Button(say("Back"));
        back.addClassName("back");
        back.addThemeNames("tertiary");
        Button next = new Button(say("Continue"));
        next.addClassName("continue");
        next.setId("continue");
        next.addThemeNames("primary");
        Div pager = new Div(next, back);
        pager.addClassNames("pager");
        return pager;
    }

    /** Shows all questions, or one at a time. */
    void oneByOne(boolean one) {
        setClassName("one", one);
        getElement().executeJs("if (this.hearthOpen) this.hearthOpen()");
    }

    /** Shows that question and puts the focus on it. */
    void show(int number) {
        getElement().executeJs("setTimeout(() => this.hearthShow && this.hearthShow($0))", number);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(KeyAnswers.SCRIPT);
    }
}
