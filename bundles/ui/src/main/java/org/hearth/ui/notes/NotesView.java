package org.hearth.ui.notes;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.Drafts;
import org.hearth.api.casework.Notes;
import org.hearth.api.casework.Notes.NewNote;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Note;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.EmptyState;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.FamilyScreen;
import org.hearth.ui.parts.Flash;
import org.hearth.ui.parts.KeptForm;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Say;

/** The notes in a family's file: write one, read them all. */
public final class NotesView extends FamilyScreen {
    private static final int AT_FIRST = 20;

    private final Notes notes;
    private final Actor actor;
    private final Clock clock;
    private final ErrorSummary summary = new ErrorSummary();
    private final Drafts drafts;
    private final Div typing = new Div();
    private final Card form = new Card(say("Write a note"));
    private final Div list = new Div();
    private int shown = AT_FIRST;

    public NotesView(Casework casework, Notes notes, Drafts drafts, Changes changes, Actor actor, Clock clock) {
        super(say("Notes"), casework, changes, actor);
        this.notes = notes;
        this.actor = actor;
        this.clock = clock;
        this.drafts = drafts;
        typing.addClassName("stack4");
        form.add(typing);
        list.addClassName("stack4");
        addClassName("narrow");
    }

    @Override
    protected void setUp(Family family) {
        begin(family);
        H2 heading = new H2(say("Notes in the file"));
        add(
                new PageHeading(say("Notes"))
                        .back(Paths.family(family.id()), family.displayName())
                        .lead(say(
                                "A note carries your name and the time. It can be amended later, never overwritten.")),
                summary,
                form,
                heading,
                list);
    }

    /** Puts an empty form on the page, or what was typed into it before and not signed. */
    private void begin(Family family) {
        KeptForm kept = new KeptForm(drafts, actor, clock, "note/" + family.id(), Optional.of(family.id()))
                .onAfresh(() -> begin(family));
        NoteFields fields = new NoteFields(LocalDate.now(clock), kept);
        // a form that is taken up again is still the same note: signed twice, it is kept once
        UUID id = kept.identity();
        Button sign = new Button(say("Sign and save"), click -> sign(family, id, fields, kept));
        sign.setId("sign-note");
        sign.addThemeNames("primary");
        fields.add(sign);
        typing.removeAll();
        typing.add(kept, fields);
    }

    private void sign(Family family, UUID id, NoteFields fields, KeptForm kept) {
        ErrorSummary.Lines wrong = new ErrorSummary.Lines();
        fields.check(wrong, LocalDate.now(clock));
        if (summary.show(wrong.list())) {
            return;
        }
        boolean done = summary.attempt(() -> notes.write(
                actor,
                new NewNote(id, family.id(), fields.kind(), fields.day(), fields.words(), fields.isThirdParty())));
        if (done) {
            kept.saved();
            begin(family);
            Flash.show(say("The note is signed and saved."));
            refresh();
        }
    }

    @Override
    protected void show(Family family) {
        List<Note> all = notes.of(actor, family.id());
        list.removeAll();
        if (all.isEmpty()) {
            list.add(new EmptyState(say("What you want to remember about this family stands here once it is signed.")));
        }
        all.stream().limit(shown).forEach(note -> list.add(new NoteCard(note, clock, this::amend)));
        int more = all.size() - shown;
        if (more > 0) {
            Button earlier = new Button(Say.count(more, "Show one earlier note", "Show {0} earlier notes"), click -> {
                shown = Integer.MAX_VALUE;
                show(family);
            });
            earlier.setId("show-earlier");
            earlier.addThemeNames("small");
            list.add(earlier);
        }
    }

    private void amend(Note note) {
        new AmendDialog(
                        notes,
                        actor,
                        note,
                        new KeptForm(drafts, actor, clock, "note-amend/" + note.id(), Optional.of(note.family())),
                        this::refresh,
                        () -> amend(note))
                .open();
    }
}
