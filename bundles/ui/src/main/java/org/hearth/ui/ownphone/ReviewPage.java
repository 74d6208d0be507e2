package org.hearth.ui.ownphone;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.hearth.api.casework.OwnPhone.Asked;
import org.hearth.api.programme.HelpNumber;

/** All answers once more, each of which can still be changed, before they are sent. */
final class ReviewPage extends PhonePage {
    /**
     * @param change called with the place of the question that is to be changed, from 0
     * @param send called when they are to be sent
     */
    ReviewPage(
            List<PhoneQuestion> questions, Asked asked, List<HelpNumber> numbers, IntConsumer change, Runnable send) {
        super(say("Check your answers"));
        heading(say("Check your answers"));
        line(say("You can still change each of them. When you send them, the team who support you can read them."));
        OrderedList list = new OrderedList();
        list.addClassName("op-review");
        for (int i = 0; i < questions.size(); i++) {
            list.add(line(questions.get(i), i, asked, change));
        }
        add(
                list,
                button("send", say("Send my answers"), send, "pri", "tall"),
                help(numbers, PhoneQuestion.anyRisk(asked)));
    }

    private static ListItem line(PhoneQuestion question, int place, Asked asked, IntConsumer change) {
        Optional<String> answer =
                question.answer(Optional.ofNullable(asked.answers().get(question.number())));
        Paragraph words = in(asked.language(), new Paragraph(question.words()));
        Paragraph given = answer.map(text -> in(asked.language(), new Paragraph(text)))
                .orElseGet(() -> new Paragraph(say("Not answered")));
        given.addClassName(answer.isPresent() ? "t" : "sub");
        NativeButton button = button("change-" + question.number(), say("Change"), () -> change.accept(place), "sm");
        button.removeClassName("wide");
        button.setAriaLabel(say("Change: {0}", question.words()));
        return new ListItem(new Div(words, given), button);
    }
}
