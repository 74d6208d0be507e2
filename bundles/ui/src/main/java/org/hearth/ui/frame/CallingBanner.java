package org.hearth.ui.frame;

import static org.hearth.ui.parts.Say.count;
import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.hearth.api.casework.Alerts;
import org.hearth.ui.parts.Paths;

/** Says on every screen that an alert waits for this person, until somebody has acknowledged it. */
final class CallingBanner extends Div {
    private final Span words = new Span();

    CallingBanner() {
        setId("calling");
        addClassNames("safe", "calling", "row");
        getElement().setAttribute("role", "alert");
        add(words, new Anchor(Paths.ALERTS, say("Open the alerts")));
        setVisible(false);
    }

    void show(Alerts.Calling calling) {
        setVisible(calling.escalated() + calling.mine() > 0);
        words.setText(
                calling.escalated() > 0
                        ? count(
                                calling.escalated(),
                                "An alert has waited too long, and nobody is on it.",
                                "{0} alerts have waited too long, and nobody is on them.")
                        : count(
                                calling.mine(),
                                "An alert about one of your families waits for a safeguarding lead.",
                                "{0} alerts about your families wait for a safeguarding lead."));
    }
}
