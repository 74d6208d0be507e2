package org.hearth.ui.parts;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

/** Words as somebody typed them, line by line; of very many only the beginning, until somebody asks for all of them. */
public final class TypedWords extends Div {
    private static final int MANY_CHARACTERS = 500;
    private static final int MANY_LINES = 6;

    private final Div words;
    private final Button more = new Button();

    public TypedWords(String typed) {
        words = new Div(typed);
        words.addClassName("as-typed");
        add(words);
        if (isLong(typed)) {
            more.addThemeNames("tertiary", "small");
            more.addClickListener(click -> fold(!words.hasClassName("folded")));
            add(more);
            fold(true);
        }
    }

    /** Whether so many words are folded at first. */
    static boolean isLong(String typed) {
        return typed.length() > MANY_CHARACTERS || typed.lines().count() > MANY_LINES;
    }

    private void fold(boolean folded) {
        words.setClassName("folded", folded);
        more.setText(folded ? say("Show all of it") : say("Show less of it"));
        more.getElement().setAttribute("aria-expanded", String.valueOf(!folded));
    }
}
