package org.hearth.statistics;

/** What became of one pair of scores, by the rules of Jacobson and Truax (1991). */
public enum ChangeCategory {
    /** Reliably better, and moved from the clinical into the functional range. */
    RECOVERED,
    /** Reliably better without such a move. */
    IMPROVED,
    /** No reliable change. */
    UNCHANGED,
    /** Reliably worse. */
    DETERIORATED
}
