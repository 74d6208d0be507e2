package org.hearth.api.casework;

/** The database does not answer; nothing was saved. */
public class StoreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what happened and what to do, for the person at the screen */
    public StoreUnavailable(String message) {
        super(message);
    }

    /**
     * @param message what happened and what to do, for the person at the screen
     * @param cause what lies behind it, for the log
     */
    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
