package org.hearth.ui.family;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.api.casework.Areas;
import org.hearth.api.casework.AuditLog;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.Drafts;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.identity.Accounts;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Family;
import org.hearth.ui.families.Colleagues;
import org.hearth.ui.families.FamilyForm;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.FamilyParameter;
import org.hearth.ui.parts.Flash;
import org.hearth.ui.parts.KeptForm;
import org.hearth.ui.parts.Notice;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Screen;
import org.hearth.ui.parts.Trouble;

/**
 * Changes who belongs to a family and how it is safe to reach them. When somebody else changes the same record meanwhile, that
 * is told at once, and whoever is here decides; what was typed stays.
 */
public final class EditFamilyView extends Screen implements BeforeEnterObserver {
    private static final String VERSION = "version";

    private final Casework casework;
    private final AuditLog audit;
    private final Actor actor;
    private final Colleagues colleagues;
    private final Clock clock;
    private final ErrorSummary summary = new ErrorSummary();
    private final Notice meanwhile = new Notice("changed-meanwhile");
    private final Div other = new Div();
    private final Areas areas;
    private final Drafts drafts;
    private final Div typing = new Div();
    private Optional<Typing> typed = Optional.empty();
    private Optional<Family> read = Optional.empty();
    private boolean saved;

    public EditFamilyView(
            Casework casework,
            Accounts accounts,
            AuditLog audit,
            Areas areas,
            Drafts drafts,
            Changes changes,
            Actor actor,
            Clock clock) {
        super(say("Change details"));
        this.casework = casework;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
        this.areas = areas;
        this.drafts = drafts;
        colleagues = Colleagues.of(accounts, actor);
        typing.addClassName("stack4");
        addClassName("narrow");
        live(changes, this::isAboutThis, this::look);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Family family = casework.open(actor, FamilyParameter.of(event));
        Button save = new Button(say("Save the changes"), click -> save());
        save.setId("save");
        save.addThemeNames("primary");
        Div actions = new Div(save, new ButtonLink(Paths.family(family.id()), say("Cancel"), "ter"));
        actions.addClassNames("row", "acts");
        removeAll();
        add(
                new PageHeading(say("Change details")).back(Paths.family(family.id()), family.displayName()),
                summary,
                meanwhile,
                other,
                typing,
                actions);
        begin(family);
    }

    /** A form with what keeps it. */
    private record Typing(FamilyForm form, KeptForm kept) {}

    /** Puts the form on the page, with what was typed before and not saved; that was typed over the record as it was then. */
    private void begin(Family family) {
        KeptForm kept = new KeptForm(drafts, actor, clock, "edit-family/" + family.id(), Optional.of(family.id()))
                .onAfresh(() -> {
                    settle();
                    begin(casework.lookAgain(actor, family.id()));
                });
        long version = kept.kept(VERSION).map(Long::valueOf).orElse(family.version());
        read = Optional.of(family.withVersion(version));
        kept.keepAlso(VERSION, () -> String.valueOf(read.orElseThrow().version()));
        FamilyForm form = new FamilyForm(colleagues, areas, LocalDate.now(clock));
        form.fill(family, kept);
        typed = Optional.of(new Typing(form, kept));
        typing.removeAll();
        typing.add(kept, form);
        look();
    }

    private boolean isAboutThis(Change change) {
        return change instanceof Change.FamilyChanged about
                && read.map(Family::id).filter(about.family()::equals).isPresent();
    }

    /** A contact or questionnaire leaves the version as it is: then there is nothing to decide. */
    private void look() {
        if (saved) {
            return;
        }
        Trouble.of(() -> {
            Family known = read.orElseThrow();
            Family now = casework.lookAgain(actor, known.id());
            if (now.version() != known.version()) {
                meanwhile.say(say(
                        "{0} changed this record while you were editing. Nothing of yours is lost, and nothing was overwritten.",
                        whoChanged(known)));
                offer(now);
            }
        });
    }

    private String whoChanged(Family family) {
        String[] name = {say("A colleague")};
        Trouble.of(() -> audit.of(actor, family.id()).stream()
                .filter(entry -> !entry.by().equals(actor.name()))
                .findFirst()
                .ifPresent(entry -> name[0] = entry.by()));
        return name[0];
    }

    private void save() {
        ErrorSummary.Lines wrong = new ErrorSummary.Lines();
        Optional<FamilyForm.Entry> entry = typed.orElseThrow().form().read(wrong);
        if (!summary.show(wrong.list())) {
            entry.ifPresent(family -> save(family, read.orElseThrow()));
        }
    }

    private void save(FamilyForm.Entry entry, Family base) {
        summary.attempt(() -> {
            try {
                saved = true;
                casework.update(actor, entry.into(base));
                typed.orElseThrow().kept().saved();
                Flash.show(say("Changes saved."));
                getUI().ifPresent(ui -> ui.navigate(Paths.family(base.id())));
            } catch (EditedMeanwhile edited) {
                saved = false;
                offer(casework.lookAgain(actor, base.id()));
                summary.show(Trouble.words(edited));
            } catch (RuntimeException refused) {
                saved = false;
                throw refused;
            }
        });
    }

    /** Shows what the other person saved beside what is typed here, and lets the person at the screen choose. */
    private void offer(Family theirs) {
        other.removeAll();
        Button take = new Button(say("Load the other version"), click -> {
            typed.orElseThrow().kept().saved();
            settle();
            begin(theirs);
        });
        take.setId("load-other");
        Button keep = new Button(say("Keep what I typed and save it"), click -> {
            settle();
            read = Optional.of(theirs);
            save();
        });
        keep.setId("keep-mine");
        Div choices = new Div(take, keep);
        choices.addClassName("row");
        Card card = new Card(
                say("What was saved meanwhile"), new Paragraph(say("What you typed is still in the form below.")));
        card.add(new Facts(theirs, casework.summary(actor, theirs.id()), colleagues, LocalDate.now(clock)), choices);
        other.add(card);
    }

    private void settle() {
        other.removeAll();
        meanwhile.hide();
        summary.clear();
    }
}
