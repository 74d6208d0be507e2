package org.hearth.api.casework;

import java.util.List;

/**
 * Part of a long list.
 *
 * @param rows the rows of this page
 * @param total how many there are in all
 */
public record Page<T>(List<T> rows, long total) {
    public Page {
        rows = List.copyOf(rows);
    }
}
