package org.hearth.shell.command;

import org.jspecify.annotations.Nullable;

/** What Karaf puts into a command before it runs; commands cannot be given anything through their constructor. */
final class Needed {
    private Needed() {}

    static <T> T of(@Nullable T given, String what) {
        if (given == null) {
            throw new IllegalStateException("the command was run without its " + what);
        }
        return given;
    }
}
