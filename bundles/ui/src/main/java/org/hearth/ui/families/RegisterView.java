package org.hearth.ui.families;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.api.casework.Areas;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.Drafts;
import org.hearth.api.casework.NewFamily;
import org.hearth.api.casework.SimilarFamily;
import org.hearth.api.identity.Accounts;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Family;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.Flash;
import org.hearth.ui.parts.KeptForm;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Screen;

/** Registers a family: who they are, how it is safe to reach them, how they came. */
public final class RegisterView extends Screen {
    private final Casework casework;
    private final Actor actor;
    private final ErrorSummary summary = new ErrorSummary();
    private final Div similar = new Div();
    private final KeptForm kept;
    private final FamilyForm form;

    public RegisterView(Casework casework, Accounts accounts, Areas areas, Drafts drafts, Actor actor, Clock clock) {
        super(say("Register a family"));
        this.casework = casework;
        this.actor = actor;
        kept = new KeptForm(drafts, actor, clock, "register", Optional.empty());
        form = new FamilyForm(Colleagues.of(accounts, actor), areas, LocalDate.now(clock));
        form.fillNew(actor.username(), kept);
        Button save = new Button(say("Register the family"), click -> check());
        save.setId("save");
        save.addThemeNames("primary");
        Div actions = new Div(save, new ButtonLink(Paths.FAMILIES, say("Cancel"), "ter"));
        actions.addClassNames("row", "acts");
        addClassName("narrow");
        add(
                new PageHeading(say("Register a family"))
                        .back(Paths.FAMILIES, say("Families"))
                        .lead(say(
                                "One carer's name is enough to begin. Everything else can be added when you know it.")),
                kept,
                summary,
                similar,
                form,
                actions);
    }

    /** Looks for families that may be the same before anything is saved. */
    private void check() {
        similar.removeAll();
        read().ifPresent(family -> summary.attempt(() -> {
            List<SimilarFamily> found = casework.similar(actor, family);
            if (found.isEmpty()) {
                register(family);
            } else {
                similar.add(new SimilarCard(found, this::registerOther));
            }
        }));
    }

    private Optional<NewFamily> read() {
        ErrorSummary.Lines wrong = new ErrorSummary.Lines();
        Optional<FamilyForm.Entry> entry = form.read(wrong);
        return summary.show(wrong.list()) ? Optional.empty() : entry.map(FamilyForm.Entry::asNew);
    }

    /** What was typed may have changed since the question was asked. */
    private void registerOther() {
        similar.removeAll();
        read().ifPresent(family -> summary.attempt(() -> register(family)));
    }

    private void register(NewFamily typed) {
        Family family = casework.register(actor, typed);
        kept.saved();
        Flash.show(say("{0} registered.", family.displayName()));
        getUI().ifPresent(ui -> ui.navigate(Paths.family(family.id())));
    }
}
