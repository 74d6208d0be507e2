package org.hearth.ui.notes;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import org.hearth.api.programme.Note;
import org.hearth.ui.parts.Badge;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.FileWords;

/** A note as it is read: what it says now, who signed it when, and every wording before. */
final class NoteCard extends Section {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final Clock clock;
    private final LocalDate today;

    NoteCard(Note note, Clock clock, Consumer<Note> amend) {
        this.clock = clock;
        today = LocalDate.now(clock);
        addClassNames("card", "note-card");
        setId("note-" + note.id());
        H3 heading = new H3(say("{0}, {1}", FileWords.of(note.kind()), Dates.plain(note.on(), today)));
        heading.setId("note-title-" + note.id());
        getElement().setAttribute("aria-labelledby", "note-title-" + note.id());
        Div head = new Div(heading);
        head.addClassName("between");
        if (note.current().thirdParty()) {
            head.add(new Badge(Badge.Tone.WARN, say("Third-party information")));
        }
        add(head, text(note.current()), signature(note.current()));
        if (note.isAmended()) {
            add(earlier(note));
        }
        Button button = new Button(say("Amend"), click -> amend.accept(note));
        button.setAriaLabel(say("Amend: {0}, {1}", FileWords.of(note.kind()), Dates.plain(note.on(), today)));
        button.addClassName("amend");
        button.addThemeNames("small");
        add(button);
    }

    private static Paragraph text(Note.Text text) {
        Paragraph words = new Paragraph(text.words());
        words.addClassName("as-typed");
        words.getElement().setAttribute("dir", "auto");
        return words;
    }

    private Paragraph signature(Note.Text text) {
        String day = Dates.plain(day(text.at()), today);
        String time = TIME.format(LocalTime.ofInstant(text.at(), clock.getZone()));
        Paragraph line = new Paragraph(
                text.why().isEmpty()
                        ? say("Signed by {0}, {1} at {2}", text.by(), day, time)
                        : say("Amended by {0}, {1} at {2}: {3}", text.by(), day, time, text.why()));
        line.addClassName("note");
        return line;
    }

    private NativeDetails earlier(Note note) {
        Div wordings = new Div();
        wordings.addClassName("stack4");
        note.texts().reversed().stream().skip(1).forEach(text -> wordings.add(text(text), signature(text)));
        return new NativeDetails(say("What it said before"), wordings);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
