package org.hearth.ui.frame;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import org.hearth.api.casework.Programme;

/** What is shown at an address where nothing is. */
public final class NotFoundPage extends ErrorPage implements HasErrorParameter<NotFoundException> {
    private static final int NOT_FOUND = 404;

    public NotFoundPage(Programme programme) {
        super(programme);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        show(
                say("Page not found"),
                say("There is nothing at this address. If you typed it, check it; if you followed a link, it is old."));
        return NOT_FOUND;
    }
}
