package org.hearth.ui.contact;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hearth.ui.parts.DateParts;
import org.hearth.ui.parts.DateText;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.KeptForm;
import org.hearth.ui.parts.TypedText;

/** When a contact was: just now, unless somebody says otherwise. On another day the time is theirs to say, if they like. */
final class Moment extends Div {
    private final DateParts on = new DateParts("on", say("When?"), "");
    private final TextField at = new TextField(say("Time, if you want"));
    private static final int STEP_MINUTES = 5;

    private final LocalDate today;
    private final LocalTime justNow;
    private boolean touched = true;

    /** @param now by the clock on the wall */
    Moment(LocalDateTime now, Runnable changed) {
        today = now.toLocalDate();
        justNow = rounded(now.toLocalTime());
        addClassNames("moment");
        on.set(today);
        on.onChange(() -> {
            followDay();
            changed.run();
        });
        at.addValueChangeListener(event -> touched |= event.isFromClient());
        at.setId("at");
        at.addClassName("short");
        at.setPlaceholder("14:30");
        at.setMaxLength(10);
        Button yesterday = new Button(say("Yesterday"), click -> {
            on.set(today.minusDays(1));
            followDay();
            changed.run();
        });
        yesterday.setId("yesterday");
        yesterday.addThemeNames("tertiary");
        Div day = new Div(on, yesterday);
        day.addClassNames("row", "day");
        add(day, at);
    }

    /** The time in steps of five minutes; never in the future. */
    static LocalTime rounded(LocalTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES).withMinute(time.getMinute() / STEP_MINUTES * STEP_MINUTES);
    }

    /** Begins with the time that it is now, for as long as the day is today and nobody says another. */
    void beginNow() {
        touched = false;
        followDay();
    }

    private void followDay() {
        if (!touched) {
            at.setValue(on.date().equals(Optional.of(today)) ? justNow.toString() : "");
        }
    }

    /** Says when it was. */
    void set(LocalDate day, Optional<LocalTime> time) {
        touched = true;
        on.set(day);
        at.setValue(time.map(LocalTime::toString).orElse(""));
    }

    /** Keeps day and time with that form. */
    void keepIn(KeptForm kept) {
        touched |= kept.isRestored();
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
