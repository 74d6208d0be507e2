package org.hearth.ui.alerts;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import org.hearth.api.casework.Alerts.NamedAlert;
import org.hearth.api.programme.Alert;
import org.hearth.ui.parts.Badge;
import org.hearth.ui.parts.Dates;

/** Alerts one below the other: why, since when, how it stands, and what was done. */
final class AlertLines extends UnorderedList {
    private final ZoneId zone;

    AlertLines(ZoneId zone) {
        this.zone = zone;
        addClassNames("list", "answers");
    }

    /** @param title who it is about */
    void add(NamedAlert named, Component title) {
        Alert alert = named.alert();
        Paragraph name = new Paragraph(title);
        name.addClassName("t");
        Div words = new Div(name, new Paragraph(AlertWords.reason(alert)));
        words.add(quiet(
                say("Raised on {0}", Dates.full(alert.raisedAt().atZone(zone).toLocalDate()))));
        alert.actions()
                .forEach(action -> words.add(quiet(say(
                        "{0}, {1}: {2}",
                        Dates.full(action.at().atZone(zone).toLocalDate()), action.by(), action.what()))));
        Badge state = new Badge(
                alert.state() == Alert.State.OPEN ? Badge.Tone.ERROR : Badge.Tone.CALM, AlertWords.state(alert));
        Div badges = new Div(state);
        badges.addClassName("row");
        AlertWords.passedOn(alert).ifPresent(passed -> badges.add(new Badge(Badge.Tone.PLAIN, passed)));
        words.add(badges);
        add(new ListItem(words));
    }

    private static Paragraph quiet(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassNames("small", "sub");
        return line;
    }
}
