package org.hearth.core.area;

import java.util.Arrays;
import java.util.Optional;

/** Postcodes and the small areas they lie in: for each one long, the postcode above, the number of the area below. */
final class PostcodeTable {
    /** No postcode is known. */
    static final PostcodeTable EMPTY = new PostcodeTable(new long[0], new Lsoas());

    private static final int LETTERS = 37;
    private static final int LONGEST = 7;
    private static final int AREA_BITS = 18;

    private final long[] rows;
    private final Lsoas areas;

    private PostcodeTable(long[] rows, Lsoas areas) {
        this.rows = rows;
        this.areas = areas;
    }

    int size() {
        return rows.length;
    }

    /** The code of the small area of a postcode, with or without a space, or empty if it is not here. */
    Optional<String> lsoa(String postcode) {
        long key = key(postcode) << AREA_BITS;
        int found = Arrays.binarySearch(rows, key);
        int place = found >= 0 ? found : -found - 1;
        boolean there = place < rows.length && rows[place] >> AREA_BITS == key >> AREA_BITS;
        return there ? Optional.of(areas.code((int) (rows[place] & (Lsoas.MOST - 1)))) : Optional.empty();
    }

    /** The letters and digits as one number; 0 for something that is no postcode. */
    private static long key(String postcode) {
        long key = 0;
        int length = 0;
        for (int i = 0; i < postcode.length(); i++) {
            char letter = postcode.charAt(i);
            if (letter == ' ') {
                continue;
            }
            int digit = letter >= 'A' && letter <= 'Z'
                    ? letter - 'A' + 11
                    : letter >= '0' && letter <= '9' ? letter - '0' + 1 : 0;
            if (digit == 0 || ++length > LONGEST) {
                return 0;
            }
            key = key * LETTERS + digit;
        }
        return key;
    }

    /** Collects rows in any order. */
    static final class Builder {
        private static final int BEGINNING = 1024;

        private final Lsoas areas = new Lsoas();
        private long[] rows = new long[BEGINNING];
        private int size;

        /** Adds a postcode; says whether it is one. */
        boolean add(String postcode, String lsoa) {
            long key = key(postcode);
            if (key == 0) {
                return false;
            }
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, size + size / 2);
            }
            rows[size++] = key << AREA_BITS | areas.number(lsoa);
            return true;
        }

        PostcodeTable build() {
            long[] sorted = Arrays.copyOf(rows, size);
            Arrays.sort(sorted);
            return new PostcodeTable(sorted, areas);
        }
    }
}
