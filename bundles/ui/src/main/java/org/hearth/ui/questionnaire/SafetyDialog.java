package org.hearth.ui.questionnaire;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.hearth.api.instrument.ScoreSheet.RiskFlag;
import org.hearth.api.programme.HelpNumber;
import org.hearth.ui.parts.ErrorSummary;

/** Stops at an answer that is a safety concern, before anything else is asked. */
final class SafetyDialog extends Dialog {
    private final ErrorSummary summary = new ErrorSummary();
    private final SafetyFields fields;

    /**
     * @param before what was said to be done so far
     * @param numbers whom the family can call at any hour
     * @param acted called with what was done, in words
     * @param back called when the answer was not meant, so that it can be changed
     */
    SafetyDialog(
            Form form,
            List<RiskFlag> flags,
            String before,
            List<HelpNumber> numbers,
            Consumer<String> acted,
            Runnable back) {
        fields = new SafetyFields(form, flags, before, numbers);
        summary.setId("safety-errors");
        setHeaderTitle(say("Before you go on"));
        getElement().setAttribute("role", "alertdialog");
        setRole("alertdialog");
        setWidth("36rem");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        Div body = new Div(summary, fields);
        body.addClassName("stack4");
        add(body);
        Button record = new Button(say("Record and go on"), click -> {
            if (!summary.show(fields.check())) {
                acted.accept(fields.action());
                close();
            }
        });
        record.setId("safety-record");
        record.addThemeNames("primary");
        Button change = new Button(say("That is not the answer: change it"), click -> {
            close();
            back.run();
        });
        change.setId("safety-change");
        change.addThemeNames("tertiary");
        getFooter().add(change, record);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                fields.focus();
            }
        });
    }
}
