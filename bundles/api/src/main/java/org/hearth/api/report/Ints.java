package org.hearth.api.report;

import java.util.Arrays;

/** A column of whole numbers that grows. */
final class Ints {
    private int[] values = new int[64];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    int get(int row) {
        return values[row];
    }

    void set(int row, int value) {
        values[row] = value;
    }

    int size() {
        return size;
    }

    IntColumn column() {
        return IntColumn.of(values, size);
    }
}
