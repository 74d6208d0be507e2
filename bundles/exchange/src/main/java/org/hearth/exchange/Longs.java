package org.hearth.exchange;

import java.util.Arrays;

/** A map from whole numbers, zero and above, to line numbers or other counts: a million entries in 24 MB. */
final class Longs {
    /** What is not there. */
    static final int NONE = -1;

    private static final long FREE = -1;

    private long[] keys = new long[1 << 10];
    private int[] values = new int[1 << 10];
    private int size;

    Longs() {
        Arrays.fill(keys, FREE);
    }

    /** Puts a value unless the key is there already, and gives the one that was there before, or {@link #NONE}. */
    int putIfAbsent(long key, int value) {
        int at = slot(keys, key);
        if (keys[at] == key) {
            return values[at];
        }
        keys[at] = key;
        values[at] = value;
        if (++size > keys.length / 2) {
            grow();
        }
        return NONE;
    }

    /** The value of that key, or {@link #NONE}. */
    int get(long key) {
        int at = slot(keys, key);
        return keys[at] == key ? values[at] : NONE;
    }

    /** How many keys there are. */
    int size() {
        return size;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int at = slot(keys, oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }

    private static int slot(long[] keys, long key) {
        long mixed = key * 0x9E3779B97F4A7C15L; // spreads neighbouring keys; the length is a power of two
        int at = (int) (mixed >>> 32) & (keys.length - 1);
        while (keys[at] != FREE && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }
}
