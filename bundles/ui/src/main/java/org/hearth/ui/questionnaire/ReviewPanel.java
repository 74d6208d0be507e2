package org.hearth.ui.questionnaire;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.ScoreSheet.RiskFlag;
import org.hearth.api.programme.HelpNumber;
import org.hearth.ui.parts.Badge;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.Strong;

/** The answers before they are saved: what was said, what is open, what must be done. */
final class ReviewPanel extends Div {
    private final Optional<SafetyFields> safety;

    /**
     * @param numbers whom the family can call at any hour
     * @param finish the button that saves
     * @param change called with the number of a question to go back to
     */
    ReviewPanel(
            Sheet sheet,
            Responses.Answers answers,
            Draft draft,
            List<HelpNumber> numbers,
            Button finish,
            IntConsumer change) {
        setId("review-panel");
        addClassName("stack4");
        List<RiskFlag> flags = answers.scores().isEmpty() ? List.of() : Safety.all(sheet.instrument(), answers);
        safety = flags.isEmpty()
                ? Optional.empty()
                : Optional.of(new SafetyFields(sheet.form(), flags, draft.safetyAction(), numbers));
        safety.ifPresent(fields -> {
            fields.onChange(draft::act);
            Card card = new Card(say("Before you finish"), fields).tone("alert");
            card.setId("safety-step");
            add(card);
        });
        add(answers(sheet.form(), Review.of(sheet.form(), sheet.instrument(), answers.scores()), change));
        int first = sheet.form().questions().getFirst().number();
        Button back = new Button(say("Back to the questions"), click -> change.accept(first));
        back.setId("back-to-questions");
        Div actions = new Div(finish, back);
        actions.addClassNames("row", "acts");
        add(actions);
    }

    private static Component answers(Form form, Review review, IntConsumer change) {
        Card card = new Card(say("Review the answers"));
        card.add(new Paragraph(review.sentence()));
        review.unscored().forEach(words -> {
            Paragraph line = new Paragraph(words);
            line.addClassName("safe");
            card.add(line);
        });
        UnorderedList list = new UnorderedList();
        list.addClassNames("list", "answers");
        review.lines().forEach(line -> list.add(line(form, line, change)));
        card.add(list);
        return card;
    }

    private static ListItem line(Form form, Review.Line line, IntConsumer change) {
        Paragraph question = form.own(new Paragraph(line.question().label()));
        Component answer = line.answer()
                .<Component>map(choice -> form.own(new Span(new Strong(choice.label()))))
                .orElseGet(() -> new Badge(Badge.Tone.WARN, say("Not answered")));
        Button go = new Button(
                line.answer().isPresent() ? say("Change") : say("Answer"),
                click -> change.accept(line.question().number()));
        go.addThemeNames("small");
        go.setId("change-" + line.question().number());
        go.setAriaLabel(
                line.answer().isPresent()
                        ? say("Change: {0}", line.question().label())
                        : say("Answer: {0}", line.question().label()));
        return new ListItem(new Div(question, answer), go);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(KeyAnswers.REVIEWED);
    }

    /** What is still missing before this can be saved. */
    List<ErrorSummary.Line> check() {
        return safety.map(SafetyFields::check).orElse(List.of());
    }
}
