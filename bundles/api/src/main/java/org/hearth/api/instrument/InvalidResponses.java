package org.hearth.api.instrument;

/** What was answered cannot belong to the instrument; the message says what was expected and what came. */
public class InvalidResponses extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** @param message what was expected and what came */
    public InvalidResponses(String message) {
        super(message);
    }
}
