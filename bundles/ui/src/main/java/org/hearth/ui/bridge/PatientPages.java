package org.hearth.ui.bridge;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.UIInitListener;

/** Tells each page how to wait when the server does not answer: for hours if it must, in kind words, without blocking it. */
final class PatientPages implements UIInitListener {
    private static final long serialVersionUID = 1L;
    private static final int EVERY_MILLISECONDS = 3000;
    private static final int HALF_A_DAY = 12 * 60 * 60 * 1000 / EVERY_MILLISECONDS;

    @Override
    public void uiInit(UIInitEvent event) {
        ReconnectDialogConfiguration waiting = event.getUI().getReconnectDialogConfiguration();
        waiting.setDialogText(say("The connection is away. What you typed is kept on this page; we go on trying."));
        waiting.setDialogTextGaveUp(say(
                "The connection is still away. What you typed is kept on this page: open it again when you are back."));
        waiting.setReconnectInterval(EVERY_MILLISECONDS);
        waiting.setReconnectAttempts(HALF_A_DAY);
    }
}
