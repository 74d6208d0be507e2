package org.hearth.ui.contact;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.hearth.ui.parts.ChoiceGroup;
import org.hearth.ui.parts.ErrorSummary;

/** How long a contact took: one of the common lengths, or another. */
final class Length extends Div {
    private static final int OTHER = 0;

    private final ChoiceGroup<Integer> lengths =
            new ChoiceGroup<>("How long?", List.of(), minutes -> minutes == OTHER ? "Other" : String.valueOf(minutes));
    private final TextField other = new TextField("Minutes");
    private boolean touched;

    Length(Runnable changed) {
        addClassName("stack");
        lengths.setId("minutes");
        lengths.hint("In minutes");
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

    private boolean isOther() {
        Integer value = lengths.getValue();
        return value != null && value == OTHER;
    }

    /** The minutes; empty if none were noted or they are not clear. */
    OptionalInt minutes() {
        if (isOther()) {
            return ContactText.minutes(other.getValue());
        }
        Integer value = lengths.getValue();
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** Adds to the lines what is wrong. */
    void check(ErrorSummary.Lines wrong) {
        boolean clear = !isOther() || other.getValue().isBlank() || minutes().isPresent();
        wrong.require(clear, "Enter the minutes as a number from 1 to 1440, or leave them out", other);
    }
}
