package org.hearth.ui.questionnaire;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.hearth.ui.parts.ChoiceGroup;

/** How a form is filled in: whole, question by question, or as totals. */
final class WayChoice extends Div {

    /** @param changed called after another way was chosen */
    WayChoice(Form form, Draft draft, Runnable changed) {
        if (form.questions().isEmpty()) {
            draft.choose(Draft.Way.TOTAL);
        }
        ChoiceGroup<Draft.Way> ways = new ChoiceGroup<>(
                say("How would you like to fill it in?"), List.of(Draft.Way.values()), WayChoice::words);
        ways.setId("way");
        ways.setValue(draft.way());
        ways.addValueChangeListener(event -> {
            draft.choose(event.getValue());
            changed.run();
        });
        add(ways);
        setVisible(!form.questions().isEmpty());
    }

    private static String words(Draft.Way way) {
        return switch (way) {
            case WHOLE -> say("Whole form");
            case ONE -> say("One question at a time");
            case TOTAL -> say("A total from paper");
        };
    }
}
