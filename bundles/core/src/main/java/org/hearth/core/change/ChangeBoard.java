package org.hearth.core.change;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.Subscription;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Passes each change on to every subscriber. Each subscriber has a thread of its own, so that a slow one delays nobody
 * else; it hears the changes in the order in which they were published.
 */
@Component(service = {Changes.class, ChangePublisher.class, ChangeRelay.class})
public final class ChangeBoard implements Changes, ChangePublisher, ChangeRelay {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeBoard.class);
    private static final ThreadFactory THREADS =
            Thread.ofVirtual().name("hearth-changes-", 0).factory();

    private final AtomicLong told = new AtomicLong();
    private final Set<Subscriber> subscribers = ConcurrentHashMap.newKeySet();
    private final Set<Consumer<Change>> sentOn = ConcurrentHashMap.newKeySet();

    /** A board without subscribers. */
    @Activate
    public ChangeBoard() {}

    @Override
    public Subscription subscribe(Consumer<? super Change> listener) {
        Subscriber subscriber = new Subscriber(listener, Executors.newSingleThreadExecutor(THREADS));
        subscribers.add(subscriber);
        return () -> {
            subscribers.remove(subscriber);
            subscriber.thread.shutdown();
        };
    }

    @Override
    public long told() {
        return told.get();
    }

    @Override
    public void publish(Change change) {
        heard(change);
        sentOn.forEach(listener -> listener.accept(change));
    }

    @Override
    public Subscription sendOn(Consumer<? super Change> listener) {
        Consumer<Change> own = listener::accept;
        sentOn.add(own);
        return () -> sentOn.remove(own);
    }

    @Override
    public void heard(Change change) {
        // before anybody hears of it: whoever subscribes meanwhile is told, or sees that the number is another
        told.incrementAndGet();
        subscribers.forEach(subscriber -> subscriber.tell(change));
    }

    @Deactivate
    void close() {
        subscribers.forEach(subscriber -> subscriber.thread.shutdownNow());
        subscribers.clear();
    }

    /** A listener with its thread; two subscriptions of the same listener are two subscribers. */
    private static final class Subscriber {
        private final Consumer<? super Change> listener;
        private final ExecutorService thread;

        Subscriber(Consumer<? super Change> listener, ExecutorService thread) {
            this.listener = listener;
            this.thread = thread;
        }

        void tell(Change change) {
            try {
                thread.execute(() -> {
                    try {
                        listener.accept(change);
                    } catch (RuntimeException e) {
                        LOG.warn("A listener failed on {}", change, e);
                    }
                });
            } catch (RejectedExecutionException closed) {
                LOG.debug("Not told, because it has just closed its subscription: {}", change);
            }
        }
    }
}
