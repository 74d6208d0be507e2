package org.hearth.ui.family;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.hearth.ui.parts.DateParts;
import org.hearth.ui.parts.DateText;
import org.hearth.ui.parts.ErrorSummary;

/** Asks for the day and a few words when a family rests or comes back. */
final class SupportDialog extends Dialog {
    private final ErrorSummary summary = new ErrorSummary();
    private final DateParts on = new DateParts("since", say("Since when?"), "");
    private final TextArea note = new TextArea(say("A line to remember, if you want"));
    private final LocalDate today;

    /**
     * @param words what will happen
     * @param action called with the day and the note; what it refuses is shown and nothing typed is lost
     */
    SupportDialog(String title, String words, String button, LocalDate today, BiConsumer<LocalDate, String> action) {
        this.today = today;
        setHeaderTitle(title);
        setWidth("32rem");
        on.set(today);
        note.setId("support-note");
        note.setWidthFull();
        Div body = new Div(summary, new Paragraph(words), on, note);
        body.addClassName("stack4");
        add(body);
        Button cancel = new Button(say("Cancel"), click -> close());
        cancel.addThemeNames("tertiary");
        Button done = new Button(button, click -> finish(action));
        done.setId("support-done");
        done.addThemeNames("primary");
        getFooter().add(cancel, done);
    }

    private void finish(BiConsumer<LocalDate, String> action) {
        String wrong = switch (on.read()) {
            case DateText.Blank blank -> say("Enter the day");
            case DateText.Unclear(String why) -> why;
            case DateText.Day(LocalDate day) -> day.isAfter(today) ? say("The day lies in the future") : "";
        };
        ErrorSummary.Lines lines = new ErrorSummary.Lines().require(wrong.isEmpty(), wrong, on);
        if (summary.show(lines.list())) {
            return;
        }
        if (summary.attempt(
                () -> action.accept(on.date().orElse(today), note.getValue().strip()))) {
            close();
        }
    }
}
