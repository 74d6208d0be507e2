package org.hearth.core.change;

import java.util.function.Consumer;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Subscription;

/** The way of changes out of this node and into it. Registered as a service within the core. */
public interface ChangeRelay {

    /**
     * Calls the listener at once for each change that was published on this node, and for none that was heard.
     *
     * @return closes the subscription
     */
    Subscription sendOn(Consumer<? super Change> listener);

    /** Tells every subscriber on this node what changed on another; it is not sent on. */
    void heard(Change change);
}
