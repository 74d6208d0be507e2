package org.hearth.ui.parts;

import com.vaadin.flow.component.html.Span;

/** The doorway: Hearth's mark, for decoration beside words. */
public final class Mark extends Span {
    private static final String PATH =
            "M1 16V8a7 7 0 0 1 14 0v8h-3V8a4 4 0 0 0-8 0v8zM8 10.9a2.4 2.4 0 1 1 0 4.8" + "a2.4 2.4 0 0 1 0-4.8z";

    /** @param size in pixels */
    public Mark(int size) {
        addClassName("mark");
        getElement().setAttribute("aria-hidden", "true");
        getElement()
                .setProperty(
                        "innerHTML",
                        "<svg width='%d' height='%d' viewBox='0 0 16 16' focusable='false'><path fill='currentColor' d='%s'/></svg>"
                                .formatted(size, size, PATH));
    }
}
