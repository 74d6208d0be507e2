package org.hearth.core.disclosure;

import java.util.HashSet;
import java.util.Set;
import org.hearth.api.report.Value;

/**
 * What must be withheld to protect something smaller.
 *
 * <p>Counts are named by their number: a count that is held back in one place is held back wherever the same number
 * appears, since it may well be the same people.
 *
 * @param counts exact counts
 * @param shares exact shares
 */
record Suppressed(Set<Long> counts, Set<Value.Share> shares) {
    Suppressed {
        counts = Set.copyOf(counts);
        shares = Set.copyOf(shares);
    }

    Suppressed with(Suppressed more) {
        Set<Long> allCounts = new HashSet<>(counts);
        allCounts.addAll(more.counts);
        Set<Value.Share> allShares = new HashSet<>(shares);
        allShares.addAll(more.shares);
        return new Suppressed(allCounts, allShares);
    }

    boolean hidesCount(long people) {
        return counts.contains(people);
    }

    boolean hidesShare(Value.Share share) {
        return shares.contains(share);
    }
}
