package org.hearth.api.casework;

import java.util.List;

/**
 * Part of a long list.
 *
 * @param rows the rows of this page
 * @param total how many there are in all; of families no more than {@link #COUNTED} are counted, and one more than that
 *     stands for any number above
 */
public record Page<T>(List<T> rows, long total) {
    /** The most families that are counted: counting a hundred thousand for each page would cost more than the page. */
    public static final int COUNTED = 1_000;

    public Page {
        rows = List.copyOf(rows);
    }

    /** Whether there are more families than are counted. */
    public boolean isUncounted() {
        return total > COUNTED;
    }
}
