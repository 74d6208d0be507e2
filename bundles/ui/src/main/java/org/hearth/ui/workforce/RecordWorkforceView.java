package org.hearth.ui.workforce;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Drafts;
import org.hearth.api.casework.Workforce;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.WorkforceSession;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.Flash;
import org.hearth.ui.parts.KeptForm;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Screen;

/** Records a training or consultation. */
public final class RecordWorkforceView extends Screen {
    private final Workforce workforce;
    private final Actor actor;
    private final UUID id = UUID.randomUUID();
    private final WorkforceForm form;
    private final KeptForm kept;
    private final ErrorSummary summary = new ErrorSummary();
    private final Button save = new Button(say("Save"), click -> save());

    public RecordWorkforceView(Workforce workforce, Catalogue catalogue, Drafts drafts, Actor actor, Clock clock) {
        super(say("Record a training or consultation"));
        this.workforce = workforce;
        this.actor = actor;
        form = new WorkforceForm(WorkforceKinds.of(catalogue), LocalDate.now(clock));
        kept = new KeptForm(drafts, actor, clock, "workforce/new", Optional.empty());
        form.keepIn(kept);
        save.setId("save");
        save.addThemeNames("primary");
        save.setDisableOnClick(true);
        Div actions = new Div(save, new ButtonLink(Paths.WORKFORCE, say("Cancel"), "ter"));
        actions.addClassNames("row", "acts");
        addClassName("narrow");
        add(
                new PageHeading(say("Record a training or consultation"))
                        .back(Paths.WORKFORCE, say("Workforce"))
                        .lead(say("For people who work with families. No family is part of it.")),
                kept,
                summary,
                form,
                actions);
    }

    private void save() {
        try {
            ErrorSummary.Lines wrong = new ErrorSummary.Lines();
            Optional<WorkforceSession> typed = form.read(id, 0, actor.name(), wrong);
            if (!summary.show(wrong.list())
                    && typed.isPresent()
                    && summary.attempt(() -> workforce.record(actor, typed.get()))) {
                kept.saved();
                Flash.show(say("Saved. Thank you for writing it down."));
                getUI().ifPresent(ui -> ui.navigate(Paths.WORKFORCE));
            }
        } finally {
            save.setEnabled(true);
        }
    }
}
