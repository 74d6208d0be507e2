package org.hearth.ui.alerts;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.hearth.api.programme.Alert;
import org.hearth.ui.parts.ErrorSummary;

/** What a safeguarding lead can do about an alert. */
final class ActionFields extends Div {
    private static final int MOST = 4000;

    private final TextArea what = new TextArea(say("What was done, in a line or two"));
    private final Checkbox close = new Checkbox(say("Nothing more is needed: close this alert"));
    private final Button record = new Button(say("Record what was done"));
    private final Button acknowledge = new Button(say("I am on it"));

    ActionFields(Runnable act, Runnable seen) {
        addClassName("stack4");
        what.setId("what");
        what.setWidthFull();
        what.setMaxLength(MOST);
        close.setId("close");
        record.setId("record-action");
        record.addThemeNames("primary");
        record.setDisableOnClick(true);
        record.addClickListener(click -> act.run());
        acknowledge.setId("acknowledge");
        acknowledge.setDisableOnClick(true);
        acknowledge.addClickListener(click -> seen.run());
        Paragraph note =
                new Paragraph(say("Recording does not close it, unless you say so. Nothing here can be deleted."));
        note.addClassName("note");
        Div actions = new Div(record, acknowledge);
        actions.addClassNames("row", "acts");
        Div words = new Div(what, close);
        words.addClassName("stack");
        add(words, actions, note);
    }

    /** Offers what fits the alert as it is; what was typed stays. */
    void offer(Alert alert) {
        record.setEnabled(true);
        acknowledge.setEnabled(true);
        acknowledge.setVisible(alert.state() == Alert.State.OPEN);
    }

    /** Forgets what was typed. */
    void clear() {
        what.clear();
        what.setInvalid(false);
        close.setValue(false);
    }

    String what() {
        return what.getValue().strip();
    }

    boolean closes() {
        return close.getValue();
    }

    /** What is still missing. */
    List<ErrorSummary.Line> check() {
        return new ErrorSummary.Lines()
                .require(!what().isEmpty(), say("Say what was done"), what)
                .list();
    }
}
