package org.hearth.api.casework;

/** The actor may not do this. */
public class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what happened and what to do, for the person at the screen */
    public NotAllowed(String message) {
        super(message);
    }

    /**
     * @param message what happened and what to do, for the person at the screen
     * @param cause what lies behind it, for the log
     */
    public NotAllowed(String message, Throwable cause) {
        super(message, cause);
    }
}
