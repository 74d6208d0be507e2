package org.hearth.ui.frame;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import org.hearth.api.casework.NotAllowed;
import org.hearth.api.casework.Programme;

/** What is shown to somebody whose roles do not open a page. */
public final class NotAllowedPage extends ErrorPage implements HasErrorParameter<NotAllowed> {
    private static final int FORBIDDEN = 403;

    public NotAllowedPage(Programme programme) {
        super(programme);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotAllowed> parameter) {
        show(
                say("This page is not open to you"),
                say("Your account does not open this page. Ask your administrator if it should."));
        return FORBIDDEN;
    }
}
