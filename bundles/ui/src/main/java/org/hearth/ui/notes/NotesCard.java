package org.hearth.ui.notes;

import static org.hearth.ui.parts.Say.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hearth.api.casework.Notes;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Note;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.EmptyState;
import org.hearth.ui.parts.FamilyCard;
import org.hearth.ui.parts.FileWords;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Rows;

/** The latest notes, on the family's page. */
public final class NotesCard extends FamilyCard {
    private static final int LATEST = 2;

    private final Notes notes;
    private final Actor actor;
    private final Clock clock;

    public NotesCard(Notes notes, Actor actor, Clock clock) {
        this.notes = notes;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public void show(Family family) {
        List<Note> all = notes.of(actor, family.id());
        String path = Paths.notes(family.id());
        Card card = new Card(say("Notes"));
        card.setId("notes-card");
        ButtonLink open =
                new ButtonLink(path, all.isEmpty() ? say("Write the first note") : say("Write or read notes"), "sm");
        open.setId("open-notes");
        if (all.isEmpty()) {
            card.add(new EmptyState(say("What you want to remember, signed with your name."), open));
        } else {
            Rows rows = new Rows();
            all.stream()
                    .limit(LATEST)
                    .forEach(note -> rows.row(
                            path,
                            FileWords.of(note.kind()),
                            say(
                                    "{0}, signed by {1}",
                                    Dates.plain(note.on(), LocalDate.now(clock)),
                                    note.current().by())));
            card.add(rows, open);
        }
        removeAll();
        add(card);
    }
}
