package org.hearth.api.intervention;

import org.osgi.annotation.versioning.ConsumerType;

/** A kind of support, such as baby massage; registered as a service by a plug-in. */
@ConsumerType
public interface InterventionType {

    /** The definition; the same value on every call. */
    InterventionDefinition definition();

    /** An intervention type that is its definition. */
    static InterventionType of(InterventionDefinition definition) {
        return () -> definition;
    }
}
