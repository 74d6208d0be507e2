package org.hearth.ui.alerts;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.hearth.api.casework.Alerts.NamedAlert;
import org.hearth.api.programme.Alert;
import org.hearth.ui.parts.Badge;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Strong;

/** One alert: about whom, why, what is expected, what was done so far. */
final class AlertDetail extends Section {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final Div facts = new Div();
    private final ZoneId zone;

    /** @param below what can be done about it, or who can do something */
    AlertDetail(ZoneId zone, Component below) {
        this.zone = zone;
        setId("alert");
        addClassNames("card", "alert-detail", "stack5");
        getElement().setAttribute("aria-labelledby", "alert-title");
        facts.addClassName("stack");
        add(facts, below);
    }

    void show(NamedAlert named, Instant now) {
        Alert alert = named.alert();
        facts.removeAll();
        H2 title = new H2(named.person());
        title.setId("alert-title");
        title.getElement().setAttribute("tabindex", "-1");
        Div head = new Div(
                title,
                new Badge(
                        alert.state() == Alert.State.OPEN ? Badge.Tone.ERROR : Badge.Tone.CALM,
                        AlertWords.age(alert, now)));
        AlertWords.passedOn(alert).ifPresent(words -> head.add(new Badge(Badge.Tone.ERROR, words)));
        head.addClassName("between");
        Anchor family = new Anchor(Paths.family(alert.family()), say("Open the record of {0}", named.family()));
        Paragraph expected =
                new Paragraph(new Strong(AlertWords.level(alert.level()) + ". "), new Text(alert.expectedAction()));
        expected.addClassName("safe");
        facts.add(head, new Paragraph(AlertWords.reason(alert)), expected, new Paragraph(family), done(alert));
    }

    private Component done(Alert alert) {
        OrderedList list = new OrderedList();
        list.addClassName("done");
        alert.actions().forEach(action -> {
            Paragraph when = new Paragraph(say("{0}, {1}", moment(action.at()), action.by()));
            when.addClassNames("small", "sub");
            Paragraph what = new Paragraph(action.what());
            what.addClassName("what");
            list.add(new ListItem(when, what));
        });
        Div done = new Div(new H3(say("What was done so far")), list);
        done.addClassName("stack");
        done.setVisible(!alert.actions().isEmpty());
        return done;
    }

    private String moment(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        return say("{0} at {1}", Dates.full(local.toLocalDate()), TIME.format(local));
    }
}
