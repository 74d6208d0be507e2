package org.hearth.assembly.launcher;

/** The exit statuses of {@code bin/hearth}, which scripts may rely on. */
final class Status {
    /** Done; for {@code status}: running, and the page answers. */
    static final int OK = 0;
    /** Not done, and the message says why; for {@code status}: running, but the page does not answer (yet). */
    static final int FAILED = 1;
    /** The arguments (or the data of an evaluation) are wrong; nothing was done. */
    static final int WRONG_ARGUMENTS = 2;
    /** For {@code status}: not running; for {@code evaluate}: failed for another reason than its data. */
    static final int STOPPED = 3;

    private Status() {}
}
