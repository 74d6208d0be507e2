package org.hearth.ui.frame;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import java.util.UUID;
import org.hearth.api.casework.Programme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is shown when the program itself is at fault; the log has the rest, under the reference on the page. */
public final class FaultPage extends ErrorPage implements HasErrorParameter<Exception> {
    private static final Logger LOG = LoggerFactory.getLogger(FaultPage.class);
    private static final int INTERNAL_SERVER_ERROR = 500;

    public FaultPage(Programme programme) {
        super(programme);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("A page could not be shown (reference {})", reference, parameter.getException());
        show(
                say("Something went wrong"),
                say(
                        "That is our fault, not yours. What was saved before is safe. If it happens again, tell your"
                                + " administrator this reference: {0}.",
                        reference));
        return INTERNAL_SERVER_ERROR;
    }
}
