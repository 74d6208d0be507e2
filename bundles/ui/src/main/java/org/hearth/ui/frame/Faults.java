package org.hearth.ui.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.hearth.ui.parts.Flash;
import org.hearth.ui.parts.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears of what a click or an update could not do, and says so without breaking the session. */
public final class Faults implements ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final long serialVersionUID = 1L;

    @Override
    public void error(ErrorEvent event) {
        Throwable fault = event.getThrowable();
        if (fault instanceof RuntimeException refusal) {
            try {
                Trouble.of(() -> {
                            throw refusal;
                        })
                        .ifPresent(Faults::say);
                return;
            } catch (RuntimeException unexpected) {
                // the program's own fault: told below
            }
        }
        LOG.error("A screen could not do what was asked", fault);
        say("Something went wrong, and that is our fault. Nothing was saved just now. Please try again.");
    }

    private static void say(String words) {
        if (UI.getCurrent() != null) {
            Flash.show(words);
        }
    }
}
