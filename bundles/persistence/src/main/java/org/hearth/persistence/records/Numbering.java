package org.hearth.persistence.records;

import java.util.Arrays;

/** Numbers rows from 0 by their ascending running numbers, in little memory. */
final class Numbering {
    /** What {@link #find} says of a number that is not there. */
    static final int ABSENT = -1;

    private long[] numbers = new long[1024];
    private int size;

    /** Adds a running number, higher than all before. */
    void add(long number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    /** How many there are. */
    int size() {
        return size;
    }

    /** Which one that running number is, from 0. */
    int of(long number) {
        int found = find(number);
        if (found == ABSENT) {
            throw new IllegalStateException("a row refers to another that is not there");
        }
        return found;
    }

    /** Which one that running number is, from 0, or {@link #ABSENT}. */
    int find(long number) {
        return Math.max(Arrays.binarySearch(numbers, 0, size, number), ABSENT);
    }
}
