package org.hearth.ui.parts;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Draws what changes concern in one browser tab: all of it together, and no more than ten times a second.
 *
 * <p>Each drawing is one message to the browser, which then has to ask for the next one. A message that is written at the very
 * moment of that asking can get stuck on its way; a burst of messages makes that likely, and one at a time does not.
 */
final class Redraws {
    private static final int PAUSE_MILLISECONDS = 100;

    private final Executor later;
    private final Executor page;
    private final Set<Runnable> waiting = new LinkedHashSet<>();

    /**
     * @param later runs something after a short while
     * @param page runs something with the tab locked
     */
    Redraws(Executor later, Executor page) {
        this.later = later;
        this.page = page;
    }

    /** Those of that tab. */
    static Redraws of(UI ui) {
        synchronized (ui) {
            Redraws kept = ComponentUtil.getData(ui, Redraws.class);
            if (kept != null) {
                return kept;
            }
            Redraws fresh = new Redraws(
                    CompletableFuture.delayedExecutor(PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS, Redraws::start),
                    draw -> ui.access(draw::run));
            ComponentUtil.setData(ui, Redraws.class, fresh);
            return fresh;
        }
    }

    private static void start(Runnable task) {
        Thread.ofVirtual().name("hearth-redraw").start(task);
    }

    /** Draws that soon, once, however often it is asked for until then. */
    void add(Runnable draw) {
        boolean first;
        synchronized (waiting) {
            first = waiting.isEmpty();
            waiting.add(draw);
        }
        if (first) {
            later.execute(this::open);
        }
    }

    private void open() {
        try {
            page.execute(this::draw);
        } catch (UIDetachedException closed) {
            // somebody closed the tab meanwhile: there is nothing left to draw
            synchronized (waiting) {
                waiting.clear();
            }
        }
    }

    private void draw() {
        List<Runnable> now;
        synchronized (waiting) {
            now = List.copyOf(waiting);
            waiting.clear();
        }
        now.forEach(Runnable::run);
    }
}
