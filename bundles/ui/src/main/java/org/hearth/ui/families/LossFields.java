package org.hearth.ui.families;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.api.programme.Loss;
import org.hearth.api.programme.Person;
import org.hearth.ui.parts.DateParts;
import org.hearth.ui.parts.DateText;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.KeptForm;

/** Records a loss, once and with as few questions as possible. */
final class LossFields extends Div {
    private final Checkbox lost;
    private final Div more = new Div();
    private final DateParts on;
    private final TextArea words = new TextArea(say("Anything the family would like us to remember"));
    private Optional<Loss> before = Optional.empty();

    LossFields(Person.Role role, String key) {
        addClassName("loss");
        lost = new Checkbox(
                role == Person.Role.BABY ? say("The pregnancy was lost, or the baby died") : say("This carer died"));
        lost.setId(key + "-lost");
        on = new DateParts(key + "-loss", say("When was it?"), say("Leave it empty if nobody needs to know."));
        words.setId(key + "-loss-words");
        Paragraph promise = new Paragraph(say(
                "They stay part of the family's story. From now on nothing counts their age, expects a birth, sends a reminder"
                        + " or asks about them, anywhere in Hearth."));
        promise.addClassName("hint");
        more.addClassNames("stack4");
        more.add(promise, on, words);
        lost.addValueChangeListener(event -> show());
        add(lost, more);
        show();
    }

    private void show() {
        more.setVisible(lost.getValue());
    }

    void fill(Optional<Loss> loss) {
        before = loss;
        lost.setValue(loss.isPresent());
        on.clear();
        words.clear();
        loss.ifPresent(known -> {
            known.on().ifPresent(on::set);
            words.setValue(known.words());
        });
        show();
    }

    void keep(KeptForm form, String key) {
        form.keep(key + "-lost", lost, String::valueOf, text -> Optional.of(Boolean.valueOf(text)));
        form.keep(on);
        form.keep(key + "-loss-words", words);
        show();
    }

    boolean isLost() {
        return lost.getValue();
    }

    /** The day on which a baby was expected before a loss that turns out not to have been. */
    Optional<LocalDate> expectedBefore() {
        return before.flatMap(Loss::expectedOn);
    }

    Optional<Loss> read(ErrorSummary.Lines wrong, LocalDate today) {
        if (!lost.getValue()) {
            return Optional.empty();
        }
        String problem = switch (on.read()) {
            case DateText.Blank blank -> "";
            case DateText.Unclear(String why) -> why;
            case DateText.Day(LocalDate day) -> day.isAfter(today) ? say("This day lies in the future") : "";
        };
        wrong.require(problem.isEmpty(), problem, on);
        return Optional.of(new Loss(on.date(), words.getValue().strip(), expectedBefore()));
    }
}
