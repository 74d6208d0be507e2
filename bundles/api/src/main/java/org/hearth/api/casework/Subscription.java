package org.hearth.api.casework;

/** Something that was subscribed to; closing it ends the subscription. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
