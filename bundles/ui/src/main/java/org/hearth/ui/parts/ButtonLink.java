package org.hearth.ui.parts;

import com.vaadin.flow.component.html.Anchor;

/** A link that looks like a button, because it leads to where something is done. */
public final class ButtonLink extends Anchor {
    /** @param kinds {@code pri} for the one main action, {@code sm} inside rows, {@code ter} for quiet ones */
    public ButtonLink(String path, String words, String... kinds) {
        super(path, words);
        addClassName("btn");
        addClassNames(kinds);
    }
}
