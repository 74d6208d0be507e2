package org.hearth.core.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The worlds that agree with a page: every count within its bounds, and every fact true. A world is looked for by narrowing
 * bounds and trying values near the true ones; when the search gets long it gives up, and a value that was not found counts
 * as impossible, which errs on the side of withholding.
 */
final class Worlds {
    private static final int MOST_STEPS = 2000;
    private static final int NEAR = 5;

    private final long[] truth;
    private final long[] low;
    private final long[] high;
    private final List<List<Fact>> about;
    /** For each count the values that it has in the worlds found so far: each world speaks for all counts. */
    private final List<Set<Long>> found;

    private int steps;

    Worlds(long[] truth, long[] low, long[] high, List<Fact> facts) {
        this.truth = truth;
        this.low = low;
        this.high = high;
        about = IntStream.range(0, truth.length)
                .<List<Fact>>mapToObj(i -> new ArrayList<>())
                .toList();
        found = IntStream.range(0, truth.length)
                .<Set<Long>>mapToObj(i -> new HashSet<>(Set.of(truth[i])))
                .toList();
        for (Fact fact : facts) {
            for (int count : fact.counts()) {
                about.get(count).add(fact);
            }
        }
    }

    /** Whether that count may have at least so many values (or all within its bounds, if these are fewer). */
    boolean allow(int count, int values) {
        long wanted = Math.min(values, high[count] - low[count] + 1);
        for (int away = 1; found.get(count).size() < wanted && away <= values + 2; away++) {
            find(count, truth[count] - away);
            find(count, truth[count] + away);
        }
        return found.get(count).size() >= wanted;
    }

    private void find(int count, long value) {
        if (value >= low[count] && value <= high[count] && !found.get(count).contains(value)) {
            long[] from = low.clone();
            long[] to = high.clone();
            steps = 0;
            if (set(from, to, count, value)) {
                complete(from, to);
            }
        }
    }

    /**
     * Gives every count that several facts speak about a value, and remembers the world; false when not all facts can be so.
     * A count that only one sum speaks about needs none: within narrowed bounds each of its values completes that sum.
     */
    private boolean complete(long[] from, long[] to) {
        int count = narrowest(from, to);
        if (count < 0) {
            remember(from, to);
            return true;
        }
        long middle = Math.clamp(truth[count], from[count], to[count]);
        long farthest = Math.max(middle - from[count], to[count] - middle);
        for (long away = 0; away <= farthest && steps < MOST_STEPS; away++) {
            if (attempt(from, to, count, middle + away) || (away > 0 && attempt(from, to, count, middle - away))) {
                return true;
            }
        }
        return false;
    }

    /** The count with the fewest values left among those that need one; -1 when all have one. */
    private int narrowest(long[] from, long[] to) {
        int narrowest = -1;
        for (int i = 0; i < from.length; i++) {
            if (from[i] < to[i] && !isFree(i) && (narrowest < 0 || to[i] - from[i] < to[narrowest] - from[narrowest])) {
                narrowest = i;
            }
        }
        return narrowest;
    }

    private boolean isFree(int count) {
        List<Fact> facts = about.get(count);
        return facts.isEmpty() || (facts.size() == 1 && facts.getFirst() instanceof Fact.Sum);
    }

    private void remember(long[] from, long[] to) {
        for (int i = 0; i < from.length; i++) {
            for (long value = Math.max(from[i], truth[i] - NEAR); value <= Math.min(to[i], truth[i] + NEAR); value++) {
                found.get(i).add(value);
            }
        }
    }

    private boolean attempt(long[] from, long[] to, int count, long value) {
        if (value < from[count] || value > to[count]) {
            return false;
        }
        steps++;
        long[] narrowedFrom = from.clone();
        long[] narrowedTo = to.clone();
        return set(narrowedFrom, narrowedTo, count, value) && complete(narrowedFrom, narrowedTo);
    }

    /** Gives a count a value and narrows all bounds by what follows; false when a count is left without a value. */
    private boolean set(long[] from, long[] to, int changed, long value) {
        from[changed] = value;
        to[changed] = value;
        Deque<Fact> waiting = new ArrayDeque<>(about.get(changed));
        while (!waiting.isEmpty()) {
            Fact fact = waiting.pop();
            int[] counts = fact.counts();
            long[] before = bounds(counts, from, to);
            fact.narrow(from, to);
            boolean moved = false;
            for (int i = 0; i < counts.length; i++) {
                int count = counts[i];
                if (from[count] > to[count]) {
                    return false;
                }
                if (from[count] != before[2 * i] || to[count] != before[2 * i + 1]) {
                    moved = true;
                    for (Fact next : about.get(count)) {
                        if (next != fact && !waiting.contains(next)) {
                            waiting.add(next);
                        }
                    }
                }
            }
            if (moved) {
                waiting.add(fact);
            }
        }
        return true;
    }

    private static long[] bounds(int[] counts, long[] from, long[] to) {
        long[] bounds = new long[2 * counts.length];
        for (int i = 0; i < counts.length; i++) {
            bounds[2 * i] = from[counts[i]];
            bounds[2 * i + 1] = to[counts[i]];
        }
        return bounds;
    }
}
