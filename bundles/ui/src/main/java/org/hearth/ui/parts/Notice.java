package org.hearth.ui.parts;

import com.vaadin.flow.component.html.Paragraph;

/** Something that people should know before they go on; read out when it appears. */
public final class Notice extends Paragraph {
    public Notice(String id) {
        setId(id);
        addClassName("safe");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** Says that. */
    public void say(String words) {
        setText(words);
        setVisible(true);
    }

    /** Says nothing any more. */
    public void hide() {
        setVisible(false);
    }
}
