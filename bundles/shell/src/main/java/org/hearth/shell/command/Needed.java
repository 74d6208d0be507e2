package org.hearth.shell.command;

import org.jspecify.annotations.Nullable;

/**
 * What Karaf puts into a command before it runs; commands cannot be given anything through their constructor. A service that
 * may be away is optional: one that is missing would keep all commands of the bundle away.
 */
final class Needed {
    private Needed() {}

    static <T> T of(@Nullable T given, String what) {
        if (given == null) {
            throw new IllegalStateException("The " + what + " is not there at the moment; hearth:status says more.");
        }
        return given;
    }
}
