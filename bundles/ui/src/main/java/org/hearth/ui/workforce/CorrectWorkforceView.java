package org.hearth.ui.workforce;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Workforce;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.WorkforceSession;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.Flash;
import org.hearth.ui.parts.IdParameter;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Screen;

/** Shows a training or consultation that was recorded, and corrects it. */
public final class CorrectWorkforceView extends Screen implements BeforeEnterObserver {
    private final Workforce workforce;
    private final Catalogue catalogue;
    private final Actor actor;
    private final Clock clock;
    private final ErrorSummary summary = new ErrorSummary();

    public CorrectWorkforceView(Workforce workforce, Catalogue catalogue, Actor actor, Clock clock) {
        super(say("Training or consultation"));
        this.workforce = workforce;
        this.catalogue = catalogue;
        this.actor = actor;
        this.clock = clock;
        addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        WorkforceSession session = workforce.open(actor, IdParameter.of(event, Paths.SESSION_PARAMETER));
        WorkforceForm form = new WorkforceForm(WorkforceKinds.of(catalogue), LocalDate.now(clock));
        form.fill(session);
        Button save = new Button(say("Save the correction"), click -> save(session, form));
        save.setId("save");
        save.addThemeNames("primary");
        Div actions = new Div(save, new ButtonLink(Paths.WORKFORCE, say("Cancel"), "ter"));
        actions.addClassNames("row", "acts");
        removeAll();
        add(
                new PageHeading(say("Training or consultation"))
                        .back(Paths.WORKFORCE, say("Workforce"))
                        .lead(say("Recorded by {0}.", session.worker())),
                summary,
                form,
                actions);
    }

    private void save(WorkforceSession session, WorkforceForm form) {
        ErrorSummary.Lines wrong = new ErrorSummary.Lines();
        Optional<WorkforceSession> typed = form.read(session.id(), session.version(), session.worker(), wrong);
        if (!summary.show(wrong.list())
                && typed.isPresent()
                && summary.attempt(() -> workforce.record(actor, typed.get()))) {
            Flash.show(say("Saved."));
            getUI().ifPresent(ui -> ui.navigate(Paths.WORKFORCE));
        }
    }
}
