package org.hearth.core.change;

import org.hearth.api.casework.Change;

/** Where the core's own parts say what changed, after it is on disk. Registered as a service within the core. */
@FunctionalInterface
public interface ChangePublisher {

    /** Tells every subscriber; returns at once and never throws. */
    void publish(Change change);
}
