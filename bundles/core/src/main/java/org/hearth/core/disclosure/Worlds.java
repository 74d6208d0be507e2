package org.hearth.core.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The worlds that agree with a page: every count within its bounds, and every fact true. A world is looked for by narrowing
 * bounds and trying values near the true ones; when the search gets long it gives up, and a value that was not found counts
 * as impossible, which errs on the side of withholding.
 */
final class Worlds {
    private static final int MOST_STEPS = 4000;

    private final long[] truth;
    private final long[] low;
    private final long[] high;
    private final List<List<Fact>> about;
    private int steps;

    Worlds(long[] truth, long[] low, long[] high, List<Fact> facts) {
        this.truth = truth;
        this.low = low;
        this.high = high;
        about = IntStream.range(0, truth.length)
                .<List<Fact>>mapToObj(i -> new ArrayList<>())
                .toList();
        for (Fact fact : facts) {
            for (int count : fact.counts()) {
                about.get(count).add(fact);
            }
        }
    }

    /** Whether that count may have at least so many values (or all within its bounds, if these are fewer). */
    boolean allow(int count, int values) {
        int[] related = related(count);
        long wanted = Math.min(values, high[count] - low[count] + 1);
        return near(truth[count], low[count], high[count])
                        .limit(2L * values + 5)
                        .filter(value -> exists(count, value, related))
                        .limit(wanted)
                        .count()
                == wanted;
    }

    private boolean exists(int count, long value, int[] related) {
        long[] from = low.clone();
        long[] to = high.clone();
        from[count] = value;
        to[count] = value;
        steps = 0;
        return narrow(from, to, related) && complete(from, to, related, 0);
    }

    /** Gives every count from that one on a value; true when all facts can be so. */
    private boolean complete(long[] from, long[] to, int[] related, int start) {
        int next = start;
        while (next < related.length && from[related[next]] == to[related[next]]) {
            next++;
        }
        if (next == related.length) {
            return true;
        }
        int count = related[next];
        int after = next + 1;
        return near(truth[count], from[count], to[count])
                .takeWhile(value -> steps < MOST_STEPS)
                .anyMatch(value -> {
                    steps++;
                    long[] narrowedFrom = from.clone();
                    long[] narrowedTo = to.clone();
                    narrowedFrom[count] = value;
                    narrowedTo[count] = value;
                    return narrow(narrowedFrom, narrowedTo, new int[] {count})
                            && complete(narrowedFrom, narrowedTo, related, after);
                });
    }

    /** Narrows all bounds by the facts about the counts that changed, and on; false when a count is left without a value. */
    private boolean narrow(long[] from, long[] to, int[] changed) {
        Deque<Fact> waiting = new ArrayDeque<>();
        for (int count : changed) {
            waiting.addAll(about.get(count));
        }
        while (!waiting.isEmpty()) {
            Fact fact = waiting.pop();
            int[] counts = fact.counts();
            long[] before = bounds(counts, from, to);
            fact.narrow(from, to);
            for (int i = 0; i < counts.length; i++) {
                int count = counts[i];
                if (from[count] > to[count]) {
                    return false;
                }
                if (from[count] != before[2 * i] || to[count] != before[2 * i + 1]) {
                    waiting.addAll(about.get(count));
                }
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

    /** The values between the bounds, those near the true one first. */
    private static LongStream near(long truth, long from, long to) {
        long middle = Math.clamp(truth, from, to);
        long farthest = Math.max(middle - from, to - middle);
        return LongStream.rangeClosed(0, farthest)
                .flatMap(away -> away == 0 ? LongStream.of(middle) : LongStream.of(middle - away, middle + away))
                .filter(value -> value >= from && value <= to);
    }

    /** The counts that facts connect with that one, itself first. */
    private int[] related(int count) {
        boolean[] seen = new boolean[truth.length];
        List<Integer> found = new ArrayList<>();
        found.add(count);
        seen[count] = true;
        for (int i = 0; i < found.size(); i++) {
            for (Fact fact : about.get(found.get(i))) {
                for (int other : fact.counts()) {
                    if (!seen[other]) {
                        seen[other] = true;
                        found.add(other);
                    }
                }
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }
}
