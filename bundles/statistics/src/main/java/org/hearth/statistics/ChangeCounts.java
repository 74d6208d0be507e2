package org.hearth.statistics;

/**
 * How many pairs fell into each category; the four are disjoint.
 *
 * @param recovered the pairs that are {@link ChangeCategory#RECOVERED}
 * @param improved the pairs that are {@link ChangeCategory#IMPROVED}, hence without the recovered ones
 * @param unchanged the pairs that are {@link ChangeCategory#UNCHANGED}
 * @param deteriorated the pairs that are {@link ChangeCategory#DETERIORATED}
 */
public record ChangeCounts(int recovered, int improved, int unchanged, int deteriorated) {

    /** Returns all that are reliably better, the recovered ones included. */
    public int reliablyImproved() {
        return recovered + improved;
    }

    /** Returns the number of all pairs. */
    public int total() {
        return recovered + improved + unchanged + deteriorated;
    }
}
