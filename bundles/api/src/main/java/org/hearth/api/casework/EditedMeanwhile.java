package org.hearth.api.casework;

/** Somebody else changed the record since it was read; nothing was saved. */
public class EditedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what happened and what to do, for the person at the screen */
    public EditedMeanwhile(String message) {
        super(message);
    }

    /**
     * @param message what happened and what to do, for the person at the screen
     * @param cause what lies behind it, for the log
     */
    public EditedMeanwhile(String message, Throwable cause) {
        super(message, cause);
    }
}
