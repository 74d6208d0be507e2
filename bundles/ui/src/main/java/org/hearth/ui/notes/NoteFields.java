package org.hearth.ui.notes;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.api.programme.Note;
import org.hearth.ui.parts.ChoiceGroup;
import org.hearth.ui.parts.DateParts;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.FileWords;
import org.hearth.ui.parts.KeptForm;
import org.hearth.ui.parts.PastDay;

/** What is asked for when a note is written. */
final class NoteFields extends Div {
    private final ChoiceGroup<Note.Kind> kind =
            new ChoiceGroup<>(say("What is it?"), List.of(Note.Kind.values()), FileWords::of);
    private final LongText words = new LongText("note-words", say("The note"));
    private final Checkbox thirdParty = thirdParty("note-third-party");
    private final DateParts day;

    NoteFields(LocalDate today, KeptForm kept) {
        addClassName("stack4");
        kind.setId("note-kind");
        kind.setValue(Note.Kind.NOTE);
        day = PastDay.asked("note-day", say("Which day does it tell of?"), today);
        kept.keep("kind", kind, Note.Kind::name, NoteFields::kind);
        kept.keep("words", words);
        kept.keep("third-party", thirdParty, String::valueOf, text -> Optional.of(Boolean.valueOf(text)));
        kept.keep(day);
        add(kind, words, thirdParty, day);
    }

    /** The box that marks third-party information. */
    static Checkbox thirdParty(String id) {
        Checkbox box = new Checkbox(say("It holds third-party information"));
        box.setId(id);
        box.setHelperText(
                say(
                        "Something said by, or about, somebody outside of the family. It is marked as such, and looked at before the family is given its file."));
        return box;
    }

    void check(ErrorSummary.Lines lines, LocalDate today) {
        words.check(lines);
        PastDay.check(lines, day, today);
    }

    Note.Kind kind() {
        return kind.getValue();
    }

    String words() {
        return words.getValue();
    }

    boolean isThirdParty() {
        return thirdParty.getValue();
    }

    LocalDate day() {
        return day.date().orElseThrow();
    }

    private static Optional<Note.Kind> kind(String name) {
        return Stream.of(Note.Kind.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }
}
