package org.hearth.ui.frame;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import org.hearth.api.casework.Programme;
import org.hearth.api.casework.StoreUnavailable;

/** What is shown while the database does not answer. */
public final class StoreUnavailablePage extends ErrorPage implements HasErrorParameter<StoreUnavailable> {
    private static final int SERVICE_UNAVAILABLE = 503;

    public StoreUnavailablePage(Programme programme) {
        super(programme);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<StoreUnavailable> parameter) {
        show(
                say("Records cannot be reached just now"),
                say(
                        "The database does not answer. What was saved before is safe. Try again in a minute; if it stays, tell"
                                + " your administrator."));
        return SERVICE_UNAVAILABLE;
    }
}
