package org.hearth.ui.ownphone;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomListenerRegistration;
import java.util.List;
import java.util.Optional;
import org.hearth.api.programme.HelpNumber;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.HelpNumbers;

/** One question, with its answers as large as a thumb; each answer is saved when it is chosen. */
final class QuestionPage extends PhonePage {
    /**
     * Tells the server which answer was chosen. Whoever walks through the answers by arrow keys has not chosen before resting on
     * one or moving on: passing over an answer must not alarm anybody. What was not yet saved survives a lost session.
     */
    private static final String CHOOSE = """
            if (this.hearthChoose) return;
            this.hearthChoose = true;
            let walked = false, waiting = 0;
            const choose = () => {
                clearTimeout(waiting);
                waiting = 0;
                const chosen = this.querySelector('input:checked');
                if (!chosen) return;
                try { sessionStorage.setItem('hearth-ask', location.hash + ' ' + chosen.name.slice(2) + ' ' + chosen.value); }
                catch (full) { /* it is a second net only */ }
                this.dispatchEvent(new CustomEvent('chosen', {detail: chosen.value}));
            };
            this.addEventListener('keydown', e => { walked = e.key.startsWith('Arrow'); });
            this.addEventListener('pointerdown', () => { walked = false; });
            this.addEventListener('change', () => {
                clearTimeout(waiting);
                if (walked) waiting = setTimeout(choose, 1500); else choose();
            });
            this.addEventListener('focusout', e => { if (waiting && !this.contains(e.relatedTarget)) choose(); });
            """;

    private final AnswerList answers;
    private final Div trouble = new Div();
    private final ErrorSummary summary;
    private boolean chosen;

    /** What can be done with a question. */
    interface Turns {
        /** An answer was chosen; whether it always needs a conversation. */
        boolean chose(double score);

        void on();

        void skip();

        void back();
    }

    QuestionPage(
            PhoneQuestion question,
            String language,
            String place,
            Optional<Double> before,
            List<HelpNumber> numbers,
            boolean risk,
            ErrorSummary summary,
            Turns turns) {
        super(place);
        this.summary = summary;
        chosen = before.isPresent();
        Paragraph count = new Paragraph(place);
        count.addClassName("op-place");
        H1 words = in(language, headingOf(question.words()));
        answers = new AnswerList(words);
        answers.setId("answers");
        answers.addClassName("op-answers");
        question.answers().forEach(answer -> answers.add(answer(question, answer, language, before)));
        listen(turns, numbers);
        add(count, answers, trouble);
        if (risk && before.isPresent()) {
            trouble.add(care(numbers));
        }
        add(
                button(
                        "continue",
                        say("Continue"),
                        () -> {
                            if (chosen) {
                                turns.on();
                            } else {
                                summary.show(List.of(new ErrorSummary.Line(
                                        say("Choose an answer, or skip this question."), answers)));
                            }
                        },
                        "pri",
                        "tall"),
                pair(
                        button("back", say("Back"), turns::back, "ter"),
                        button("skip", say("Skip this question"), turns::skip, "ter")),
                help(numbers, false));
    }

    private static Div pair(Component... buttons) {
        Div pair = new Div(buttons);
        pair.addClassName("op-pair");
        return pair;
    }

    private void listen(Turns turns, List<HelpNumber> numbers) {
        DomListenerRegistration listener = answers.getElement().addEventListener("chosen", event -> {
            double score =
                    Double.parseDouble(event.getEventData().get("event.detail").asString());
            trouble.removeAll();
            summary.attempt(() -> {
                boolean risk = turns.chose(score);
                chosen = true;
                answers.getElement().executeJs("sessionStorage.removeItem('hearth-ask')");
                if (risk) {
                    Div care = care(numbers);
                    trouble.add(care);
                    care.getElement()
                            .executeJs("setTimeout(() => { this.querySelector('h2').focus({preventScroll: true});"
                                    + " this.scrollIntoView({block: 'start'}); })");
                }
            });
        });
        listener.addEventData("event.detail");
    }

    /** Calm words and numbers, for an answer that always needs a conversation. */
    private static Div care(List<HelpNumber> numbers) {
        H2 heading = new H2(say("Thank you for telling us"));
        heading.getElement().setAttribute("tabindex", "-1");
        Div care = new Div(
                heading,
                new Paragraph(
                        say(
                                "You do not have to carry this alone. We have told the team about this answer, so that somebody can talk with you. They may not see it straight away.")),
                new Paragraph(say("If you need somebody now, these people are there:")),
                new HelpNumbers(numbers),
                new Paragraph(say("You can carry on with the questions, or stop.")));
        care.setId("care");
        care.addClassNames("op-care", "stack");
        return care;
    }

    private static Div answer(
            PhoneQuestion question, PhoneQuestion.Answer answer, String language, Optional<Double> before) {
        Input radio = new Input();
        radio.setType("radio");
        radio.setId("answer-" + question.number() + "-" + question.answers().indexOf(answer));
        radio.getElement()
                .setAttribute("name", "q-" + question.number())
                .setAttribute("value", String.valueOf(answer.score()));
        if (before.filter(score -> score == answer.score()).isPresent()) {
            radio.getElement().setAttribute("checked", true);
        }
        NativeLabel label = new NativeLabel();
        label.add(radio, in(language, new Span(answer.words())));
        Div line = new Div(label);
        line.addClassName("op-answer");
        return line;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        answers.getElement().executeJs(CHOOSE);
    }
}
