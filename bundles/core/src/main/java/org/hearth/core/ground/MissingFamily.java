package org.hearth.core.ground;

import org.hearth.api.casework.NotFound;

/** What is said when there is no such family. */
public final class MissingFamily {
    private MissingFamily() {}

    /** The refusal, to be thrown. */
    public static NotFound refusal() {
        return new NotFound("There is no family with that address. Search for the family by name, please.");
    }
}
