package org.hearth.ui.family;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.hearth.ui.parts.DateParts;
import org.hearth.ui.parts.DateText;
import org.hearth.ui.parts.ErrorSummary;

/** Asks on which day the key worker wants to be reminded of a family. */
final class ReminderDialog extends Dialog {
    private final ErrorSummary summary = new ErrorSummary();
    private final DateParts on = new DateParts("remind-on", say("On which day?"), "");

    /**
     * @param who the key worker's name
     * @param proposed the day that stands there at first
     * @param action called with the day; what it refuses is shown and nothing typed is lost
     */
    ReminderDialog(String family, String who, LocalDate proposed, Consumer<LocalDate> action) {
        setHeaderTitle(say("Remind us of {0}", family));
        setWidth("32rem");
        on.set(proposed);
        Div body = new Div(
                summary,
                new Paragraph(say(
                        "On that day the family stands on Today, for {0}. If they are heard from before, the reminder is over.",
                        who)),
                on);
        body.addClassName("stack4");
        add(body);
        Button cancel = new Button(say("Cancel"), click -> close());
        cancel.addThemeNames("tertiary");
        Button done = new Button(say("Remind us"), click -> finish(action));
        done.setId("remind-done");
        done.addThemeNames("primary");
        getFooter().add(cancel, done);
    }

    private void finish(Consumer<LocalDate> action) {
        String wrong = switch (on.read()) {
            case DateText.Blank blank -> say("Enter the day");
            case DateText.Unclear(String why) -> why;
            case DateText.Day day -> "";
        };
        ErrorSummary.Lines lines = new ErrorSummary.Lines().require(wrong.isEmpty(), wrong, on);
        if (!summary.show(lines.list()) && summary.attempt(() -> on.date().ifPresent(action))) {
            close();
        }
    }
}
