package org.hearth.ui.frame;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import org.hearth.api.casework.NotFound;
import org.hearth.api.casework.Programme;

/** What is shown when a record that was asked for is not there. */
public final class NoRecordPage extends ErrorPage implements HasErrorParameter<NotFound> {
    private static final int NOT_FOUND = 404;

    public NoRecordPage(Programme programme) {
        super(programme);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        show(say("Record not found"), say("There is no such record. Search for the family by name instead."));
        return NOT_FOUND;
    }
}
