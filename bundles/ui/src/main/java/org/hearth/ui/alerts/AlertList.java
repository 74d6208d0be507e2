package org.hearth.ui.alerts;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearth.api.casework.Alerts.NamedAlert;
import org.hearth.api.programme.Alert;
import org.hearth.api.programme.AlertId;
import org.hearth.ui.parts.Badge;
import org.hearth.ui.today.AlertAge;

/** The open alerts, the oldest first, one of them chosen. */
final class AlertList extends UnorderedList {
    AlertList() {
        setId("alerts");
        addClassNames("card", "alert-list");
        getElement().setAttribute("aria-label", say("Open alerts, the oldest first"));
    }

    void show(List<NamedAlert> open, Optional<AlertId> chosen, Instant now, Consumer<AlertId> choose) {
        removeAll();
        open.forEach(named -> add(new ListItem(row(named, chosen, now, choose))));
    }

    private static NativeButton row(NamedAlert named, Optional<AlertId> chosen, Instant now, Consumer<AlertId> choose) {
        Alert alert = named.alert();
        Span name = new Span(named.person());
        name.addClassName("t");
        Span age = new Span(AlertAge.of(alert.raisedAt(), now));
        age.addClassNames("small", "num", "nowrap");
        Span head = new Span(name, age);
        head.addClassName("between");
        Span family = line(named.family());
        Span reason = line(alert.reason());
        boolean unseen = alert.state() == Alert.State.OPEN;
        NativeButton row = new NativeButton("", click -> choose.accept(alert.id()));
        row.add(head, family, reason, new Badge(unseen ? Badge.Tone.ERROR : Badge.Tone.CALM, AlertWords.state(alert)));
        AlertWords.passedOn(alert).ifPresent(words -> row.add(new Badge(Badge.Tone.ERROR, words)));
        row.setId("alert-" + alert.id());
        if (chosen.filter(alert.id()::equals).isPresent()) {
            row.getElement().setAttribute("aria-current", "true");
        }
        return row;
    }

    private static Span line(String words) {
        Span line = new Span(words);
        line.addClassNames("small", "sub", "line");
        return line;
    }
}
