package org.hearth.ui.questionnaire;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.hearth.api.instrument.ScoreSheet.RiskFlag;
import org.hearth.api.programme.HelpNumber;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.HelpNumbers;
import org.hearth.ui.parts.Strong;

/** What the risk rules ask staff to do, and the words in which they say that they did. */
final class SafetyFields extends Div {
    private static final int MOST = 2000;

    private final TextArea action = new TextArea(say("What have you done, or agreed?"));

    SafetyFields(Form form, List<RiskFlag> flags, String before, List<HelpNumber> numbers) {
        addClassName("stack");
        flags.forEach(flag -> {
            Paragraph why = new Paragraph(Safety.why(form, flag));
            Paragraph what = new Paragraph(new Strong(say("{0}.", Safety.when(flag.level())) + " "));
            what.add(flag.action());
            what.addClassName("safe");
            add(why, what);
        });
        action.setId("safety-action");
        action.setHelperText(say("In a line or two. It goes to your safeguarding lead with the alert."));
        action.setWidthFull();
        action.setMaxLength(MOST);
        action.setValue(before);
        action.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        add(action);
        if (!numbers.isEmpty()) {
            // always open: a dialog's focus would be caught by links that are folded away
            Div help = new Div(
                    new Paragraph(new Strong(say("Numbers to give them, or to call together"))),
                    new HelpNumbers(numbers));
            help.setId("help-numbers");
            help.addClassName("stack");
            add(help);
        }
    }

    /** Calls that with the words whenever they change. */
    void onChange(Consumer<String> listener) {
        action.addValueChangeListener(event -> listener.accept(event.getValue().strip()));
    }

    String action() {
        return action.getValue().strip();
    }

    void focus() {
        action.focus();
    }

    /** What is still missing. */
    List<ErrorSummary.Line> check() {
        return new ErrorSummary.Lines()
                .require(!action().isEmpty(), say("Say what you have done or agreed before you go on"), action)
                .list();
    }
}
