package org.hearth.api.casework;

/** What was asked for is not there. */
public class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what happened and what to do, for the person at the screen */
    public NotFound(String message) {
        super(message);
    }

    /**
     * @param message what happened and what to do, for the person at the screen
     * @param cause what lies behind it, for the log
     */
    public NotFound(String message, Throwable cause) {
        super(message, cause);
    }
}
