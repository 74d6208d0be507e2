package org.hearth.core.file;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.casework.NotFound;
import org.hearth.api.casework.Notes;
import org.hearth.api.casework.Refused;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Note;
import org.hearth.api.store.Store;
import org.hearth.core.change.ChangePublisher;
import org.hearth.core.family.FamilyRegister;
import org.hearth.core.ground.AuditTrail;
import org.hearth.core.ground.DateRules;
import org.hearth.core.ground.Permission;
import org.hearth.core.ground.TextRules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes that carry the name and the moment of whoever signed them, in every wording they ever had. */
@Component
public final class SignedNotes implements Notes {
    private final Store store;
    private final ChangePublisher changes;
    private final AuditTrail trail;

    @Activate
    public SignedNotes(@Reference Store store, @Reference ChangePublisher changes, @Reference Clock clock) {
        this.store = store;
        this.changes = changes;
        trail = new AuditTrail(clock);
    }

    @Override
    public List<Note> of(Actor actor, FamilyId family) {
        Permission.CASEWORK.require(actor);
        trail.visit(store, actor, family, "read the notes");
        return store.read(records -> records.leaves().about(family, Note.class));
    }

    @Override
    public Note write(Actor actor, NewNote note) {
        Permission.CASEWORK.require(actor);
        requireWords(note.words());
        DateRules.requirePast("The day of the note", note.on(), LocalDate.now(trail.clock()));
        Note.Text text = text(actor, note.words(), note.thirdParty(), "");
        return changed(store.write(records -> {
            Optional<Note> sentBefore = records.leaves().find(Note.class, note.id());
            if (sentBefore.isPresent()) {
                return sentBefore.get();
            }
            FamilyRegister.find(records, note.family());
            trail.did(records, actor, "signed a note", note.family());
            return records.leaves().add(new Note(note.id(), 0, note.family(), note.kind(), note.on(), List.of(text)));
        }));
    }

    @Override
    public Note amend(Actor actor, UUID note, long version, String words, boolean thirdParty, String why) {
        Permission.CASEWORK.require(actor);
        requireWords(words);
        if (why.isBlank()) {
            throw new Refused("Say in a few words why the note is amended.");
        }
        TextRules.requireNote("Why the note is amended", why);
        Note.Text text = text(actor, words, thirdParty, why.strip());
        return changed(store.write(records -> {
            Note current = records.leaves()
                    .find(Note.class, note)
                    .orElseThrow(() -> new NotFound("There is no such note. Open the family's notes again, please."));
            if (current.version() != version) {
                throw new EditedMeanwhile("Somebody else amended this note while you had it open. Nothing of yours was"
                        + " saved: read what they wrote, then add yours.");
            }
            requireChange(current.current(), text);
            List<Note.Text> texts = new ArrayList<>(current.texts());
            texts.add(text);
            trail.did(records, actor, "amended a note", current.family());
            return records.leaves()
                    .replace(new Note(
                            current.id(), current.version(), current.family(), current.kind(), current.on(), texts));
        }));
    }

    private Note.Text text(Actor actor, String words, boolean thirdParty, String why) {
        return new Note.Text(
                words.strip(), thirdParty, actor.name(), trail.clock().instant(), why);
    }

    private static void requireWords(String words) {
        if (words.isBlank()) {
            throw new Refused("Write the note before you sign it.");
        }
        if (words.length() > LONGEST) {
            throw new Refused(
                    "The note has {0} characters; there is room for {1}. Nothing is lost: shorten it, or sign it as two"
                            + " notes.",
                    words.length(), LONGEST);
        }
    }

    private static void requireChange(Note.Text before, Note.Text after) {
        if (before.words().equals(after.words()) && before.thirdParty() == after.thirdParty()) {
            throw new Refused("Nothing was changed in the note. Change it, or leave it as it is.");
        }
    }

    private Note changed(Note note) {
        changes.publish(new Change.FamilyChanged(note.family()));
        return note;
    }
}
