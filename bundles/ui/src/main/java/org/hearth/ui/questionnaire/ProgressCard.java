package org.hearth.ui.questionnaire;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import org.hearth.ui.parts.ButtonLink;

/** How far one is, and the way on; beside the questions. */
final class ProgressCard extends Aside {
    private final Div said = new Div();
    private final H2 count = new H2("");
    private final ProgressBar bar = new ProgressBar();
    private final Button review;
    private final Div keys = new Div();

    /** @param later the path of the page to go to when somebody carries on later */
    ProgressCard(Runnable onReview, String later) {
        addClassNames("stack", "follow");
        said.add(count);
        said.getElement().setAttribute("role", "status");
        count.setId("answered");
        bar.getElement().setAttribute("aria-label", say("Answered"));
        Paragraph kept = new Paragraph(
                say("Kept as you go, for two weeks and on every device, and saved to the record when you finish."));
        kept.addClassName("note");
        review = new Button(say("Review answers"), click -> onReview.run());
        review.setId("review");
        review.addThemeNames("primary");
        review.addClassName("wide");
        ButtonLink carryOn = new ButtonLink(later, say("Carry on later"), "ter", "wide");
        carryOn.setId("carry-on-later");
        Div card = new Div(said, bar, kept, review, carryOn);
        card.addClassName("card");
        keys.addClassNames("card", "keys");
        Paragraph safe =
                new Paragraph(say("If an answer is a safety concern, we stop and help you act before anything else."));
        safe.addClassName("note");
        add(card, keys, safe);
    }

    /** Explains the keys of that form. */
    void explain(Form form) {
        keys.removeAll();
        keys.setVisible(!form.questions().isEmpty());
        if (form.questions().isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("small");
        var choices = form.questions().getFirst().choices();
        var digits = choices.stream().map(Choice::key).sorted().toList();
        if (!digits.isEmpty() && !digits.getFirst().isEmpty()) {
            list.add(new KeyLine(say("{0} to {1} answer and move on"), List.of(digits.getFirst(), digits.getLast())));
        }
        list.add(new KeyLine(say("{0} {1} choose within a question"), List.of("↑", "↓")));
        list.add(new KeyLine(say("{0} goes on"), List.of(say("Enter"))));
        keys.add(new H2(say("Faster with keys")), list);
    }

    /** Says how many are answered. */
    void count(int answered, int all) {
        count.setText(say("{0} of {1} answered", answered, all));
        bar.setValue(all == 0 ? 0 : (double) answered / all);
        said.setVisible(true);
        bar.setVisible(true);
    }

    /** Says nothing about questions: there are only totals. */
    void sayTotals() {
        said.setVisible(false);
        bar.setVisible(false);
        keys.setVisible(false);
    }

    /**
     * Changes what the way on is called.
     *
     * @param main whether it is the main action; not so while another button goes on to the next question
     */
    void call(String words, boolean main) {
        review.setText(words);
        review.setThemeName("primary", main);
    }
}
