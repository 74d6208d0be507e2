package org.hearth.api.casework;

import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/** Tells open screens what changed, after it is on disk. */
@ProviderType
public interface Changes {

    /**
     * Calls the listener for each change from now on, on a thread of its own; it must return quickly and not throw.
     *
     * @return closes the subscription
     */
    Subscription subscribe(Consumer<? super Change> listener);

    /**
     * How many changes were told so far. Whoever reads first and subscribes afterwards asks before the one and after the other:
     * two different answers mean that there was a change which they may not have seen.
     */
    long told();
}
