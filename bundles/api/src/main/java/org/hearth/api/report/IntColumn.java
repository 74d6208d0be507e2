package org.hearth.api.report;

import java.util.Arrays;

/** A read-only column of whole numbers in which a value may be absent. */
public final class IntColumn {
    /** The stored form of an absent value; never returned by {@link #get} unnoticed: ask {@link #isPresent} first. */
    public static final int ABSENT = Integer.MIN_VALUE;

    private final int[] values;

    private IntColumn(int[] values) {
        this.values = values;
    }

    /** A column of the first {@code size} values, copied. */
    public static IntColumn of(int[] values, int size) {
        return new IntColumn(Arrays.copyOf(values, size));
    }

    /** A column in which every value is absent. */
    public static IntColumn absent(int size) {
        int[] values = new int[size];
        Arrays.fill(values, ABSENT);
        return new IntColumn(values);
    }

    /** How many rows there are. */
    public int size() {
        return values.length;
    }

    /** Whether the value of that row is known. */
    public boolean isPresent(int row) {
        return values[row] != ABSENT;
    }

    /** The value of that row; {@link #ABSENT} when it is not known. */
    public int get(int row) {
        return values[row];
    }

    /** All values, copied. */
    public int[] toArray() {
        return values.clone();
    }
}
