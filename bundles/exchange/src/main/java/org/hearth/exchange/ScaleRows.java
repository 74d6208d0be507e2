package org.hearth.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/** Assessments of which only scores are known, each scale in a row of its own, until all rows were read. */
final class ScaleRows {
    private final int scales;
    private final Longs places = new Longs();
    private final List<InstrumentRows.Key> keys = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private double[] scores;

    ScaleRows(int scales) {
        this.scales = scales;
        scores = new double[scales * 64];
    }

    /** Puts a score; the line of an earlier row of that assessment if it has a score for that scale already. */
    int put(InstrumentRows.Key key, int scale, double score, int line) {
        int next = keys.size();
        int place = places.putIfAbsent(key.packed(), next);
        if (place == Longs.NONE) {
            place = next;
            open(key, line);
        }
        int at = place * scales + scale;
        if (!Double.isNaN(scores[at])) {
            return lines.get(place);
        }
        scores[at] = score;
        return Longs.NONE;
    }

    private void open(InstrumentRows.Key key, int line) {
        int from = keys.size() * scales;
        if (from + scales > scores.length) {
            scores = Arrays.copyOf(scores, scores.length * 2);
        }
        Arrays.fill(scores, from, from + scales, Double.NaN);
        keys.add(key);
        lines.add(line);
    }

    /** The line of the first row of that assessment, or {@link Longs#NONE}. */
    int lineOf(long key) {
        int place = places.get(key);
        return place == Longs.NONE ? Longs.NONE : lines.get(place);
    }

    /** Calls the consumer with each assessment and its scores, NaN for a scale without a row. */
    void forEach(BiConsumer<InstrumentRows.Key, double[]> consumer) {
        for (int i = 0; i < keys.size(); i++) {
            consumer.accept(keys.get(i), Arrays.copyOfRange(scores, i * scales, (i + 1) * scales));
        }
    }
}
