package org.hearth.api.instrument;

import org.osgi.annotation.versioning.ConsumerType;

/** The words of an instrument, brought by an organisation that is licensed to use them; registered as a service. */
@ConsumerType
public interface WordingPack {

    /** The words; the same value on every call. */
    Wording wording();
}
