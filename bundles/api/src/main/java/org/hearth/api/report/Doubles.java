package org.hearth.api.report;

import java.util.Arrays;

/** A column of numbers that grows; it takes no room until the first value that is there. */
final class Doubles {
    private double[] values = {};
    private int size;

    void add(double value) {
        if (size >= values.length && (values.length > 0 || !Double.isNaN(value))) {
            grow();
        }
        if (values.length > 0) {
            values[size] = value;
        }
        size++;
    }

    private void grow() {
        boolean first = values.length == 0;
        values = Arrays.copyOf(values, Math.max(64, size * 2));
        if (first) {
            Arrays.fill(values, 0, size, Double.NaN);
        }
    }

    DoubleColumn column() {
        if (values.length == 0) {
            double[] absent = new double[size];
            Arrays.fill(absent, Double.NaN);
            return DoubleColumn.of(absent, size);
        }
        return DoubleColumn.of(values, size);
    }
}
