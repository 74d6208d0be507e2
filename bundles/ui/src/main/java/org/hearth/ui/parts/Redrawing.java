package org.hearth.ui.parts;

import com.vaadin.flow.component.UI;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.hearth.api.casework.Change;

/**
 * Draws part of a page anew when something relevant changed. Changes that come while a drawing is still waiting for its
 * turn are covered by it: an import of a thousand records draws a screen a few times, not a thousand.
 */
public final class Redrawing implements Consumer<Change> {
    private final UI ui;
    private final Predicate<? super Change> relevant;
    private final Runnable draw;
    private final AtomicBoolean waiting = new AtomicBoolean();

    public Redrawing(UI ui, Predicate<? super Change> relevant, Runnable draw) {
        this.ui = ui;
        this.relevant = relevant;
        this.draw = draw;
    }

    @Override
    public void accept(Change change) {
        if (relevant.test(change) && waiting.compareAndSet(false, true)) {
            ui.access(() -> {
                waiting.set(false);
                draw.run();
            });
        }
    }
}
