package org.hearth.statistics;

import java.util.Optional;

/**
 * The classification of change by Jacobson and Truax (1991): is it reliable, and is it clinically significant?
 *
 * @param direction what a higher score means
 * @param reliable how large a change must be
 * @param cutoff where the clinical range ends, in the same direction; without one nobody is counted as recovered
 */
public record JacobsonTruax(Direction direction, ReliableChange reliable, Optional<ClinicalCutoff> cutoff) {

    /**
     * Checks that the parts fit together.
     *
     * @throws IllegalArgumentException if the cut-off is of the other direction
     */
    public JacobsonTruax {
        if (cutoff.isPresent() && cutoff.get().direction() != direction) {
            throw new IllegalArgumentException("expected a cut-off where " + direction + ", got one where "
                    + cutoff.get().direction());
        }
    }

    /**
     * Returns what became of one pair of scores.
     *
     * @throws IllegalArgumentException if a score is not finite
     */
    public ChangeCategory classify(double first, double last) {
        if (!reliable.isReachedBy(first, last)) {
            return ChangeCategory.UNCHANGED;
        }
        if (direction.improvement(first, last) < 0) {
            return ChangeCategory.DETERIORATED;
        }
        return cutoff.isPresent() && cutoff.get().isLeft(first, last)
                ? ChangeCategory.RECOVERED
                : ChangeCategory.IMPROVED;
    }

    /**
     * Returns how many pairs fall into each category.
     *
     * @param first the earlier scores, finite
     * @param last the later scores, finite, as many as {@code first}, in the same order
     * @throws IllegalArgumentException if the lengths differ or a score is not finite
     */
    public ChangeCounts count(double[] first, double[] last) {
        Require.pairs(first, last);
        int[] counts = new int[ChangeCategory.values().length];
        for (int i = 0; i < first.length; i++) {
            counts[classify(first[i], last[i]).ordinal()]++;
        }
        return new ChangeCounts(
                counts[ChangeCategory.RECOVERED.ordinal()],
                counts[ChangeCategory.IMPROVED.ordinal()],
                counts[ChangeCategory.UNCHANGED.ordinal()],
                counts[ChangeCategory.DETERIORATED.ordinal()]);
    }
}
