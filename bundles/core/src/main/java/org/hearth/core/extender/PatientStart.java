package org.hearth.core.extender;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Starts a bundle, and gives up waiting when its code never lets the start end: the deploy folder must go on. */
final class PatientStart {
    private final Duration patience;

    PatientStart(Duration patience) {
        this.patience = patience;
    }

    /** The start has not ended, and may never do. */
    static final class NotEnding extends BundleException {
        private static final long serialVersionUID = 1L;

        NotEnding(String message) {
            super(message);
        }
    }

    /** @throws NotEnding if it takes too long; the bundle can then neither be stopped nor removed until Hearth starts again */
    void start(Bundle bundle) throws BundleException {
        FutureTask<Void> start = new FutureTask<>(() -> {
            // kept over a restart only once it has ended: what never ends would keep Hearth from starting again
            bundle.start(Bundle.START_TRANSIENT);
            bundle.start();
            return null;
        });
        Thread thread = Thread.ofPlatform()
                .daemon()
                .name("hearth-start-" + bundle.getSymbolicName())
                .start(start);
        try {
            start.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            throw new NotEnding("its start has not ended within " + patience.toSeconds()
                    + (patience.toSeconds() == 1 ? " second" : " seconds"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BundleException("the start was interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof BundleException cannotStart
                    ? cannotStart
                    : new BundleException("the start failed", e.getCause());
        }
    }
}
