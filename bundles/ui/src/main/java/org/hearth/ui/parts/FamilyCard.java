package org.hearth.ui.parts;

import com.vaadin.flow.component.html.Div;
import org.hearth.api.programme.Family;

/**
 * Something on a family's page, such as their goals. It is made like a screen, by its one public constructor, which names what
 * it needs; it stays on the page, and is shown anew whenever the family, or something recorded about it, changed. So what
 * somebody is typing in it can stay.
 */
public abstract class FamilyCard extends Div {
    protected FamilyCard() {
        addClassNames("stack4", "family-card");
    }

    /** Shows what there is about the family now; called again, with the session locked, after each change. */
    public abstract void show(Family family);
}
