package org.hearth.ui.frame;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
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
        Throwable fault = cause(event.getThrowable());
        if (fault instanceof IOException) {
            LOG.debug("A browser went away before its answer came", fault);
            return;
        }
        if (fault instanceof RuntimeException refusal) {
            try {
                Trouble.of(() -> {
                            throw refusal;
                        })
                        .ifPresent(Faults::tell);
                return;
            } catch (RuntimeException unexpected) {
                // the program's own fault: told below
            }
        }
        LOG.error("A screen could not do what was asked", fault);
        tell(say("Something went wrong, and that is our fault. Nothing was saved just now. Please try again."));
    }

    /** What lies behind the wrapping that an update from another thread gets. */
    private static Throwable cause(Throwable fault) {
        return fault instanceof ExecutionException && fault.getCause() != null ? fault.getCause() : fault;
    }

    private static void tell(String words) {
        if (UI.getCurrent() != null) {
            Flash.show(words);
        }
    }
}
