package org.hearth.ui.letters;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.api.programme.Letter;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.KeptForm;
import org.hearth.ui.parts.Table;

/** Every word of a letter as a field; what came from the file in tables stays as it was recorded, or is left out. */
final class LetterFields extends Div {
    private final Letter proposed;
    private final TextArea to = area("letter-to", say("Whom it goes to, a line each"));
    private final TextField subject = new TextField(say("Subject"));
    private final TextField salutation = new TextField(say("Salutation"));
    private final List<Part> parts = new ArrayList<>();
    private final TextArea more = area("letter-more", say("Anything else, in your own words"));
    private final TextField closing = new TextField(say("Closing words"));
    private final TextArea signature = area("letter-signature", say("Who signs, a line each"));

    /** A section with its field. */
    private record Part(Letter.Section section, TextArea words, Optional<Checkbox> table) {}

    /** @param kept keeps each field as it is typed, over what is proposed */
    LetterFields(Letter letter, KeptForm kept) {
        proposed = letter;
        addClassName("stack4");
        to.setValue(String.join("\n", letter.to()));
        subject.setId("letter-subject");
        subject.setValue(letter.subject());
        subject.setWidthFull();
        salutation.setId("letter-salutation");
        salutation.setValue(letter.salutation());
        salutation.setWidthFull();
        closing.setId("letter-closing");
        closing.setValue(letter.closing());
        closing.setWidthFull();
        signature.setValue(String.join("\n", letter.signature()));
        add(to, subject, salutation);
        for (int i = 0; i < letter.sections().size(); i++) {
            add(part(letter.sections().get(i), i + 1));
        }
        add(more, closing, signature);
        List.of(to, more, signature).forEach(area -> kept.keep(area.getId().orElseThrow(), area));
        List.of(subject, salutation, closing)
                .forEach(line -> kept.keep(line.getId().orElseThrow(), line));
        parts.forEach(part -> keep(part, kept));
    }

    /** A part is known by its heading: others may have come before it meanwhile. */
    private static void keep(Part part, KeptForm kept) {
        String heading = part.section().heading();
        String id = heading.isBlank() ? part.words().getId().orElseThrow() : "letter-part/" + heading;
        kept.keep(id, part.words());
        part.table().ifPresent(table -> kept.keep(id + "/table", table));
    }

    private FieldSet part(Letter.Section section, int number) {
        String title = section.heading().isBlank() ? say("Part {0}", number) : section.heading();
        TextArea words = area("letter-part-" + number, say("Words"));
        words.setValue(String.join("\n\n", section.paragraphs()));
        words.setHelperText(say("An empty line begins a new paragraph."));
        FieldSet set = new FieldSet(title);
        set.addClassName("letter-part");
        set.add(words);
        if (section.heads().isEmpty()) {
            parts.add(new Part(section, words, Optional.empty()));
        } else {
            Checkbox keep = new Checkbox(say("With this table"), true);
            keep.setId("letter-table-" + number);
            Table table = new Table(title, section.heads().toArray(String[]::new));
            section.rows().forEach(table::row);
            set.add(keep, table);
            parts.add(new Part(section, words, Optional.of(keep)));
        }
        return set;
    }

    void check(ErrorSummary.Lines lines) {
        lines.require(!subject.getValue().isBlank(), say("Say what it is about"), subject);
        lines.require(!signature.getValue().isBlank(), say("Say who signs"), signature);
    }

    /** The letter with what was typed. */
    Letter letter() {
        List<Letter.Section> sections = new ArrayList<>();
        parts.stream().map(LetterFields::section).filter(LetterFields::says).forEach(sections::add);
        if (!more.getValue().isBlank()) {
            sections.add(new Letter.Section("", paragraphs(more.getValue())));
        }
        return new Letter(
                proposed.from(),
                proposed.place(),
                lines(to.getValue()),
                proposed.on(),
                subject.getValue().strip(),
                salutation.getValue().strip(),
                sections,
                closing.getValue().strip(),
                lines(signature.getValue()),
                proposed.foot());
    }

    private static Letter.Section section(Part part) {
        List<String> words = paragraphs(part.words().getValue());
        boolean table = part.table().map(Checkbox::getValue).orElse(false);
        String heading = part.section().heading();
        return table
                ? new Letter.Section(
                        heading, words, part.section().heads(), part.section().rows())
                : new Letter.Section(heading, words);
    }

    private static boolean says(Letter.Section section) {
        return !section.paragraphs().isEmpty() || !section.rows().isEmpty();
    }

    static List<String> paragraphs(String text) {
        return split(text, "\\R\\s*\\R");
    }

    static List<String> lines(String text) {
        return split(text, "\\R");
    }

    private static List<String> split(String text, String at) {
        return Stream.of(text.split(at))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static TextArea area(String id, String label) {
        TextArea area = new TextArea(label);
        area.setId(id);
        area.setWidthFull();
        area.setMinRows(2);
        return area;
    }
}
