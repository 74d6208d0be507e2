package org.hearth.ui.parts;

import com.vaadin.flow.component.Component;

/** Puts the focus on a heading when a page goes on without a new address, as a new address would. */
public final class HeadingFocus {
    private HeadingFocus() {}

    /** Focuses the first heading in there, at the top of the page. */
    public static void take(Component place) {
        place.getElement()
                .executeJs("setTimeout(() => { const heading = this.querySelector('h1, h2'); if (!heading) return;"
                        + " heading.tabIndex = -1; heading.focus(); window.scrollTo(0, 0); })");
    }
}
