package org.hearth.api.store;

import java.util.function.Consumer;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Subscription;
import org.osgi.annotation.versioning.ProviderType;

/** The other nodes that share this one's store. Where a node is alone, nobody hears and nothing is heard. */
@ProviderType
public interface Neighbours {

    /**
     * Tells the other nodes that something changed here; returns at once and never throws. Only what kind of change it was and
     * the identity of what changed leave this node, nothing about a person. What every node sees for itself (its plug-ins, its
     * configuration) is not told.
     */
    void tell(Change change);

    /**
     * Calls the listener, on a thread of its own, for each change that another node tells from now on. After the line to the
     * others was lost and found again it hears of everything that is not about one family, because that may have changed.
     *
     * @return closes the subscription
     */
    Subscription listen(Consumer<? super Change> listener);
}
