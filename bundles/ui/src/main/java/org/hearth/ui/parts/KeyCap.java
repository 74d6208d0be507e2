package org.hearth.ui.parts;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;

/** A key of the keyboard. */
@Tag("kbd")
public final class KeyCap extends HtmlComponent {
    public KeyCap(String key) {
        getElement().setText(key);
    }
}
