package org.hearth.core.catalogue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One run of a plug-in's code on a thread that can be given up.
 *
 * <p>Whoever waits spins for a moment before it sleeps: scoring takes microseconds, and waking a thread takes longer.
 *
 * @param <T> what the code answers
 */
final class Call<T> implements Runnable {
    private static final long SPIN_NANOS =
            Runtime.getRuntime().availableProcessors() > 1 ? TimeUnit.MICROSECONDS.toNanos(30) : 0;

    private final Supplier<T> code;
    private final Runnable atEnd;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean over;
    private @Nullable T answer;
    private @Nullable Throwable failure;
    private @Nullable Thread thread;

    /**
     * @param code what is run
     * @param atEnd called when the code has ended, however late
     */
    Call(Supplier<T> code, Runnable atEnd) {
        this.code = code;
        this.atEnd = atEnd;
    }

    @Override
    public void run() {
        synchronized (this) {
            thread = Thread.currentThread();
        }
        try {
            answer = code.get();
        } catch (Throwable anything) { // a plug-in may throw what it likes; the one who waits hears of it
            failure = anything;
        } finally {
            synchronized (this) {
                thread = null;
                over = true;
            }
            atEnd.run();
            ended.countDown();
        }
    }

    /** Whether it ended within that time. */
    boolean await(Duration limit) throws InterruptedException {
        long start = System.nanoTime();
        while (!over && System.nanoTime() - start < SPIN_NANOS) {
            Thread.onSpinWait();
        }
        return over || ended.await(limit.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** What the code answered, once it has ended; null when that is what it answered. */
    @Nullable
    T answer() {
        return answer;
    }

    /** What the code threw, once it has ended. */
    @Nullable
    Throwable failure() {
        return failure;
    }

    /** Asks the code to stop; where it is at the moment, for the log. */
    synchronized StackTraceElement[] interrupt() {
        if (thread == null) {
            return new StackTraceElement[0];
        }
        StackTraceElement[] where = thread.getStackTrace();
        thread.interrupt();
        return where;
    }
}
