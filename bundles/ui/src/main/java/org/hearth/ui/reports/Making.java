package org.hearth.ui.reports;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hearth.ui.parts.Trouble;

/** Something slow that is done away from the screen and then shown there, unless it was cancelled meanwhile. */
final class Making {
    private final Thread thread;
    private volatile boolean cancelled;

    private Making(Runnable work) {
        thread = Thread.ofVirtual().name("hearth-report").unstarted(work);
    }

    /**
     * Starts it.
     *
     * @param done called on the screen with what was made
     * @param refused called on the screen with why it was not
     * @param failed called on the screen when the program is at fault, with what happened
     */
    static <T> Making start(
            UI ui, Supplier<T> work, Consumer<T> done, Consumer<String> refused, Consumer<RuntimeException> failed) {
        AtomicReference<Optional<Making>> self = new AtomicReference<>(Optional.empty());
        Making making = new Making(() -> {
            AtomicReference<Optional<T>> made = new AtomicReference<>(Optional.empty());
            Runnable show;
            try {
                Optional<String> trouble = Trouble.of(() -> made.set(Optional.of(work.get())));
                show = () -> trouble.ifPresentOrElse(refused, () -> made.get().ifPresent(done));
            } catch (RuntimeException e) {
                show = () -> failed.accept(e);
            }
            Runnable last = show;
            ui.access(() -> {
                if (self.get().filter(one -> one.cancelled).isEmpty()) {
                    last.run();
                }
            });
        });
        self.set(Optional.of(making));
        making.thread.start();
        return making;
    }

    /** Makes sure that nothing of it is shown any more. */
    void cancel() {
        cancelled = true;
        thread.interrupt();
    }
}
