package org.hearth.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Holm's step-down adjustment of p values for several tests of one family (Holm 1979). */
public final class Holm {

    private Holm() {}

    /**
     * Returns the adjusted p values in the order of the given ones, as R's {@code p.adjust(p, "holm")}; each is at
     * least the given one and at most 1.
     *
     * @param p any number of p values, each from 0 to 1; none gives none
     * @throws IllegalArgumentException if a value is not from 0 to 1
     */
    public static double[] adjust(double[] p) {
        for (double value : p) {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("expected p values from 0 to 1, got " + value);
            }
        }
        int[] ascending = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[p.length];
        double largest = 0;
        for (int rank = 0; rank < ascending.length; rank++) {
            largest = Math.max(largest, (p.length - rank) * p[ascending[rank]]);
            adjusted[ascending[rank]] = Math.min(1, largest);
        }
        return adjusted;
    }
}
