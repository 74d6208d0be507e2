package org.hearth.assembly.launcher;

import java.io.Serial;

/** What was asked cannot be done; the message tells a person why, and what to do. */
final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;

    Refusal(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
