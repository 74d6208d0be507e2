package org.hearth.api.casework;

/** What was asked for breaks a rule of the programme; nothing was saved. */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what happened and what to do, for the person at the screen */
    public Refused(String message) {
        super(message);
    }

    /**
     * @param message what happened and what to do, for the person at the screen
     * @param cause what lies behind it, for the log
     */
    public Refused(String message, Throwable cause) {
        super(message, cause);
    }
}
