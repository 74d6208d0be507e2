package org.hearth.core.catalogue;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads on which plug-ins' code runs; they are kept for a while, so that many calls in a row start none. */
final class CallThreads implements Executor, AutoCloseable {
    private static final int KEPT_SECONDS = 10;

    private final AtomicInteger number = new AtomicInteger();
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, KEPT_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), this::thread);

    @Override
    public void execute(Runnable call) {
        threads.execute(call);
    }

    /** Interrupts what still runs, and waits for nothing. */
    @Override
    public void close() {
        threads.shutdownNow();
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, "hearth-plug-in-" + number.incrementAndGet());
        thread.setDaemon(true); // code that never returns must not keep Hearth from stopping
        return thread;
    }
}
