package org.hearth.ui.parts;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;

/** Words that matter most in their line. */
@Tag("strong")
public final class Strong extends HtmlComponent {
    public Strong(String words) {
        getElement().setText(words);
    }
}
