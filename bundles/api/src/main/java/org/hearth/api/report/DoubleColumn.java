package org.hearth.api.report;

import java.util.Arrays;

/** A read-only column of numbers in which a value may be absent. */
public final class DoubleColumn {
    private final double[] values;

    private DoubleColumn(double[] values) {
        this.values = values;
    }

    /** A column of the first {@code size} values, copied; NaN is an absent value. */
    public static DoubleColumn of(double[] values, int size) {
        return new DoubleColumn(Arrays.copyOf(values, size));
    }

    /** How many rows there are. */
    public int size() {
        return values.length;
    }

    /** Whether the value of that row is known. */
    public boolean isPresent(int row) {
        return !Double.isNaN(values[row]);
    }

    /** The value of that row; NaN when it is not known. */
    public double get(int row) {
        return values[row];
    }

    /** All values, copied. */
    public double[] toArray() {
        return values.clone();
    }
}
