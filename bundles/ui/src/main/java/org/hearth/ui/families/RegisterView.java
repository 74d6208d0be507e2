package org.hearth.ui.families;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.NewFamily;
import org.hearth.api.identity.Accounts;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Family;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.Flash;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Screen;

/** Registers a family: who they are, how it is safe to reach them, how they came. */
public final class RegisterView extends Screen {
    private final Casework casework;
    private final Actor actor;
    private final ErrorSummary summary = new ErrorSummary();
    private final FamilyForm form;

    public RegisterView(Casework casework, Accounts accounts, Actor actor, Clock clock) {
        super("Register a family");
        this.casework = casework;
        this.actor = actor;
        form = new FamilyForm(Colleagues.of(accounts, actor), LocalDate.now(clock));
        form.fillNew(actor.username());
        Button save = new Button("Register the family", click -> save());
        save.setId("save");
        save.addThemeNames("primary");
        Div actions = new Div(save, new ButtonLink(Paths.FAMILIES, "Cancel", "ter"));
        actions.addClassNames("row", "acts");
        addClassName("narrow");
        add(
                new PageHeading("Register a family")
                        .back(Paths.FAMILIES, "Families")
                        .lead("One carer's name is enough to begin. Everything else can be added when you know it."),
                summary,
                form,
                actions);
    }

    private void save() {
        ErrorSummary.Lines wrong = new ErrorSummary.Lines();
        Optional<FamilyForm.Entry> entry = form.read(wrong);
        if (summary.show(wrong.list()) || entry.isEmpty()) {
            return;
        }
        FamilyForm.Entry typed = entry.get();
        summary.attempt(() -> {
            Family family = casework.register(
                    actor,
                    new NewFamily(
                            typed.people(), typed.safeContact(), typed.referral(), typed.keyWorker(), typed.area()));
            Flash.show(family.displayName() + " registered.");
            getUI().ifPresent(ui -> ui.navigate(Paths.family(family.id())));
        });
    }
}
