package org.hearth.ui.groups;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hearth.api.programme.GroupSeries;
import org.hearth.ui.parts.DateParts;
import org.hearth.ui.parts.DateText;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.TypedText;

/** A session that can be moved or taken out, unless it is recorded. */
final class SessionRow extends Div {
    private final GroupSeries.Session session;
    private final DateParts on;
    private final TextField at = new TextField(say("Time"));
    private final TextField minutes = new TextField(say("Minutes"));

    SessionRow(GroupSeries.Session session, Runnable remove) {
        this.session = session;
        UUID id = session.id();
        on = new DateParts("on-" + id, Dates.heading(session.on()), "");
        addClassNames("session-row", "row");
        if (session.register().isPresent()) {
            add(new Paragraph(
                    say("{0}, {1}: recorded, and stays as it is.", Dates.heading(session.on()), session.at())));
            return;
        }
        on.set(session.on());
        at.setId("at-" + id);
        at.addClassName("short");
        at.setValue(session.at().toString());
        minutes.setId("minutes-" + id);
        minutes.addClassName("short");
        minutes.setValue(String.valueOf(session.minutes()));
        Button out = new Button(say("Take out"), click -> remove.run());
        out.addThemeNames("tertiary", "small");
        out.setAriaLabel(say("Take out {0}", Dates.heading(session.on())));
        add(on, at, minutes, out);
    }

    /** The session as it stands; what is wrong is added to the lines. */
    GroupSeries.Session read(ErrorSummary.Lines wrong) {
        if (session.register().isPresent()) {
            return session;
        }
        String day = switch (on.read()) {
            case DateText.Blank blank -> say("Enter the day of the session");
            case DateText.Unclear(String why) -> why;
            case DateText.Day date -> "";
        };
        wrong.require(day.isEmpty(), day, on);
        Optional<LocalTime> time = TypedText.time(at.getValue());
        OptionalInt length = TypedText.minutes(minutes.getValue());
        wrong.require(time.isPresent(), say("Enter the time like 14:30"), at);
        wrong.require(length.isPresent(), say("Enter the minutes as a number from 1 to 1440"), minutes);
        return new GroupSeries.Session(
                session.id(),
                on.date().orElse(session.on()),
                time.orElse(session.at()),
                length.orElse(session.minutes()),
                Optional.empty());
    }
}
