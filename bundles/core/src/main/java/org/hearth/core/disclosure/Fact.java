package org.hearth.core.disclosure;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Something that a page says about the counts on it; each count is named by its place in the arrays of {@link Worlds}. */
sealed interface Fact {

    /** The counts it speaks about. */
    int[] counts();

    /** Narrows the bounds of the counts by what it says; gives up by leaving a lower bound above its upper one. */
    void narrow(long[] low, long[] high);

    /**
     * Counts add up to a total.
     *
     * @param counts the total and the parts
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Sum(int total, int[] parts, int[] counts) implements Fact {
        Sum(int total, int[] parts) {
            this(
                    total,
                    parts,
                    IntStream.concat(IntStream.of(total), Arrays.stream(parts)).toArray());
        }

        @Override
        public void narrow(long[] low, long[] high) {
            long lows = 0;
            long highs = 0;
            for (int part : parts) {
                lows += low[part];
                highs += high[part];
            }
            low[total] = Math.max(low[total], lows);
            high[total] = Math.min(high[total], highs);
            for (int part : parts) {
                long partLow = low[part];
                long partHigh = high[part];
                low[part] = Math.max(partLow, low[total] - (highs - partHigh));
                high[part] = Math.min(partHigh, high[total] - (lows - partLow));
                lows += low[part] - partLow;
                highs += high[part] - partHigh;
            }
        }
    }

    /** The rest of a share's denominator lies between two bounds. */
    record Rest(int numerator, int denominator, long least, long most) implements Fact {
        @Override
        public int[] counts() {
            return new int[] {numerator, denominator};
        }

        @Override
        public void narrow(long[] low, long[] high) {
            low[denominator] = Math.max(low[denominator], low[numerator] + least);
            high[numerator] = Math.min(high[numerator], high[denominator] - least);
            if (most != Long.MAX_VALUE) {
                high[denominator] = Math.min(high[denominator], high[numerator] + most);
                low[numerator] = Math.max(low[numerator], low[denominator] - most);
            }
        }
    }

    /** A share is so many per cent, rounded to a whole number. */
    record PerCent(int numerator, int denominator, long perCent) implements Fact {
        @Override
        public int[] counts() {
            return new int[] {numerator, denominator};
        }

        @Override
        public void narrow(long[] low, long[] high) {
            // halfway up: (2p - 1) d <= 200 n < (2p + 1) d
            long from = 2 * perCent - 1;
            long below = 2 * perCent + 1;
            low[numerator] = Math.max(low[numerator], Math.ceilDiv(from * low[denominator], 200));
            high[numerator] = Math.min(high[numerator], Math.ceilDiv(below * high[denominator], 200) - 1);
            low[denominator] = Math.max(low[denominator], Math.floorDiv(200 * low[numerator], below) + 1);
            if (from > 0) {
                high[denominator] = Math.min(high[denominator], Math.floorDiv(200 * high[numerator], from));
            }
        }
    }

    /** A share is known exactly. */
    record Ratio(int numerator, int denominator, long of, long to) implements Fact {
        @Override
        public int[] counts() {
            return new int[] {numerator, denominator};
        }

        @Override
        public void narrow(long[] low, long[] high) {
            low[numerator] = Math.max(low[numerator], Math.ceilDiv(of * low[denominator], to));
            high[numerator] = Math.min(high[numerator], Math.floorDiv(of * high[denominator], to));
            low[denominator] = Math.max(low[denominator], Math.ceilDiv(to * low[numerator], of));
            high[denominator] = Math.min(high[denominator], Math.floorDiv(to * high[numerator], of));
        }
    }
}
