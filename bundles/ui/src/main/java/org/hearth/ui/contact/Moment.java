package org.hearth.ui.contact;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.hearth.ui.parts.DateParts;
import org.hearth.ui.parts.DateText;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.KeptForm;
import org.hearth.ui.parts.TypedText;

/** When a contact was: today, unless somebody says otherwise, and the time if they like. */
final class Moment extends Div {
    private final DateParts on = new DateParts("on", say("When?"), "");
    private final TextField at = new TextField(say("Time, if you want"));
    private final LocalDate today;

    Moment(LocalDate today, Runnable changed) {
        this.today = today;
        addClassNames("moment");
        on.set(today);
        on.onChange(changed);
        at.setId("at");
        at.addClassName("short");
        at.setPlaceholder("14:30");
        at.setMaxLength(10);
        Button yesterday = new Button(say("Yesterday"), click -> {
            on.set(today.minusDays(1));
            changed.run();
        });
        yesterday.setId("yesterday");
        yesterday.addThemeNames("tertiary");
        Div day = new Div(on, yesterday);
        day.addClassNames("row", "day");
        add(day, at);
    }

    /** Says when it was. */
    void set(LocalDate day, Optional<LocalTime> time) {
        on.set(day);
        at.setValue(time.map(LocalTime::toString).orElse(""));
    }

    /** Keeps day and time with that form. */
    void keepIn(KeptForm kept) {
        kept.keep(on);
        kept.keep("at", at);
    }

    Optional<LocalDate> date() {
        return on.date();
    }

    Optional<LocalTime> time() {
        return TypedText.time(at.getValue());
    }

    /** Adds to the lines what is wrong. */
    void check(ErrorSummary.Lines wrong) {
        String day = switch (on.read()) {
            case DateText.Blank blank -> say("Enter the day of the contact");
            case DateText.Unclear(String why) -> why;
            case DateText.Day(LocalDate date) ->
                date.isAfter(today) ? say("The day of the contact lies in the future") : "";
        };
        wrong.require(day.isEmpty(), day, on);
        wrong.require(
                at.getValue().isBlank() || time().isPresent(), say("Enter the time like 14:30, or leave it empty"), at);
    }
}
