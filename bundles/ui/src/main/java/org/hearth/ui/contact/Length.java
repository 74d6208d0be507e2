package org.hearth.ui.contact;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearth.ui.parts.ChoiceGroup;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.KeptForm;
import org.hearth.ui.parts.TypedText;

/** How long a contact took: one of the common lengths, or another. */
final class Length extends Div {
    private static final int OTHER = 0;

    private final ChoiceGroup<Integer> lengths = new ChoiceGroup<>(
            say("How long?"), List.of(), minutes -> minutes == OTHER ? say("Other") : String.valueOf(minutes));
    private final TextField other = new TextField(say("Minutes"));
    private boolean touched;

    Length(Runnable changed) {
        addClassName("stack");
        lengths.setId("minutes");
        lengths.hint(say("In minutes"));
        other.setId("minutes-other");
        other.addClassName("short");
        other.setMaxLength(4);
        other.getElement().setAttribute("inputmode", "numeric");
        other.setVisible(false);
        other.addValueChangeListener(event -> changed.run());
        lengths.addValueChangeListener(event -> {
            touched |= event.isFromClient();
            other.setVisible(isOther());
            if (event.isFromClient() && isOther()) {
                other.focus();
            }
            changed.run();
        });
        offer(OTHER);
        add(lengths, other);
    }

    /** Offers the lengths around that usual one, and chooses it unless somebody chose already. */
    void offer(int usual) {
        Integer before = lengths.getValue();
        List<Integer> offered = new ArrayList<>(Offer.lengths(touched && before != null ? before : usual));
        offered.add(OTHER);
        lengths.setItems(offered);
        if (touched && before != null) {
            lengths.setValue(before);
        } else if (usual != OTHER) {
            lengths.setValue(usual);
        }
    }

    /** Says how long it was. */
    void set(OptionalInt minutes) {
        touched = true;
        if (minutes.isPresent()) {
            lengths.setValue(null);
            offerAs(minutes.getAsInt());
            lengths.setValue(minutes.getAsInt());
        } else {
            lengths.setValue(OTHER);
        }
    }

    private void offerAs(int minutes) {
        List<Integer> offered = new ArrayList<>(Offer.lengths(minutes));
        offered.add(OTHER);
        lengths.setItems(offered);
    }

    /** Keeps the length with that form. */
    void keepIn(KeptForm kept) {
        kept.keep("minutes", lengths, String::valueOf, text -> {
            OptionalInt minutes = TypedText.minutes(text);
            set(minutes);
            return Optional.of(minutes.orElse(OTHER));
        });
        kept.keep("minutes-other", other);
    }

    private boolean isOther() {
        Integer value = lengths.getValue();
        return value != null && value == OTHER;
    }

    /** The minutes; empty if none were noted or they are not clear. */
    OptionalInt minutes() {
        if (isOther()) {
            return TypedText.minutes(other.getValue());
        }
        Integer value = lengths.getValue();
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** Adds to the lines what is wrong. */
    void check(ErrorSummary.Lines wrong) {
        boolean clear = !isOther() || other.getValue().isBlank() || minutes().isPresent();
        wrong.require(clear, say("Enter the minutes as a number from 1 to 1440, or leave them out"), other);
    }
}
