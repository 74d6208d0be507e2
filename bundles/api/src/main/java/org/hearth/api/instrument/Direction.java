package org.hearth.api.instrument;

/** Which way a scale points. */
public enum Direction {
    /** A higher score is worse: a fall is an improvement. */
    HIGHER_IS_WORSE,
    /** A higher score is better: a rise is an improvement. */
    HIGHER_IS_BETTER,
    /** Neither end is better; change has a size but no sign of merit. */
    NONE
}
