package org.hearth.ui.parts;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.hearth.api.casework.Change;

/**
 * Draws part of a page anew when something relevant changed. Changes that come while a drawing is still waiting for its
 * turn are covered by it: an import of a thousand records draws a screen a few times, not a thousand.
 */
public final class Redrawing implements Consumer<Change> {
    private final Redraws redraws;
    private final Predicate<? super Change> relevant;
    private final Runnable draw;

    public Redrawing(UI ui, Predicate<? super Change> relevant, Runnable draw) {
        redraws = Redraws.of(ui);
        this.relevant = relevant;
        this.draw = draw;
    }

    /** Draws soon, because something may have changed unheard. */
    void again() {
        redraws.add(draw);
    }

    @Override
    public void accept(Change change) {
        if (relevant.test(change)) {
            redraws.add(draw);
        }
    }
}
