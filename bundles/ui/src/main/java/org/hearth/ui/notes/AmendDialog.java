package org.hearth.ui.notes;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.casework.Notes;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Note;
import org.hearth.ui.parts.Flash;
import org.hearth.ui.parts.FormDialog;
import org.hearth.ui.parts.KeptForm;

/** Asks for another wording of a note, and why. */
final class AmendDialog {
    private final FormDialog dialog;
    private Note read;

    /** @param afresh opens the dialog anew once what was kept is thrown away */
    AmendDialog(Notes notes, Actor actor, Note note, KeptForm kept, Runnable done, Runnable afresh) {
        read = note;
        LongText words = new LongText("amended-words", say("The note"));
        words.setValue(note.current().words());
        Checkbox thirdParty = NoteFields.thirdParty("amended-third-party");
        thirdParty.setValue(note.current().thirdParty());
        TextField why = new TextField(say("Why do you amend it?"));
        why.setId("amended-why");
        why.setWidthFull();
        kept.keep("amended-words", words);
        kept.keep("amended-third-party", thirdParty);
        kept.keep("amended-why", why);
        dialog = new FormDialog(
                        say("Amend the note"),
                        say("What it said before stays readable, with the name of whoever signed it."),
                        say("Sign the amendment"),
                        lines -> {
                            words.check(lines);
                            lines.require(!why.getValue().isBlank(), say("Say in a few words why"), why);
                        },
                        () -> {
                            amend(notes, actor, words.getValue(), thirdParty.getValue(), why.getValue(), done);
                            Flash.show(say("The amendment is signed and saved."));
                            done.run();
                        },
                        words,
                        thirdParty,
                        why)
                .keeping(kept, afresh);
    }

    /** When somebody else was faster, what they wrote is shown in the list, and the next press signs this one after it. */
    private void amend(Notes notes, Actor actor, String words, boolean thirdParty, String why, Runnable done) {
        try {
            notes.amend(actor, read.id(), read.version(), words, thirdParty, why);
        } catch (EditedMeanwhile meanwhile) {
            notes.of(actor, read.family()).stream()
                    .filter(one -> one.id().equals(read.id()))
                    .findFirst()
                    .ifPresent(theirs -> read = theirs);
            done.run();
            throw meanwhile;
        }
    }

    void open() {
        dialog.open();
    }
}
