package org.hearth.ui.notes;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import org.hearth.api.casework.Notes;
import org.hearth.ui.parts.ErrorSummary;

/** A large field that takes whatever is typed or pasted, and says when there is no more room; it never cuts anything off. */
final class LongText extends TextArea {
    private static final int PAUSE = 500;
    private static final int NEARLY = Notes.LONGEST - 1000;

    LongText(String id, String label) {
        super(label);
        setId(id);
        setWidthFull();
        setMinRows(6);
        setMaxRows(24);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE);
        addValueChangeListener(change -> setHelperText(room(change.getValue().length())));
    }

    /** Says how much room there is, once that matters. */
    static String room(int length) {
        if (length <= NEARLY) {
            return "";
        }
        int left = Notes.LONGEST - length;
        return left >= 0
                ? say("There is room for {0} more characters.", number(left))
                : say("That is {0} characters too many. Shorten it, or sign it as two notes.", number(-left));
    }

    void check(ErrorSummary.Lines lines) {
        int length = getValue().length();
        lines.require(!getValue().isBlank(), say("Write the note"), this);
        if (length > Notes.LONGEST) {
            lines.require(
                    false,
                    say(
                            "The note has {0} characters; there is room for {1}. Nothing is lost: shorten it, or sign it as two notes",
                            number(length), number(Notes.LONGEST)),
                    this);
        }
    }

    private static String number(int number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
