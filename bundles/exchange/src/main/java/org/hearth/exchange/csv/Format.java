package org.hearth.exchange.csv;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which columns a file may have.
 *
 * @param file the file's name
 * @param columns the names of all columns that the format knows, in the order they are documented
 * @param required those that must be there, and filled in every row
 * @param items whether there may be {@code item_1}, {@code item_2} and so on beside them
 */
public record Format(String file, List<String> columns, Set<String> required, boolean items) {
    /** Columns that begin with this are a city's own and are passed over. */
    static final String OWN = "x_";

    public Format {
        columns = List.copyOf(columns);
        required = Set.copyOf(required);
    }

    /** A format without item columns. */
    public static Format of(String file, Set<String> required, String... columns) {
        return new Format(file, List.of(columns), required, false);
    }

    /**
     * The position by which rows are asked for that column.
     *
     * @throws IllegalArgumentException if the format has no such column
     */
    public int column(String name) {
        int index = columns.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException(file + " has no column '" + name + "'");
        }
        return index;
    }

    /** All column names, for a message. */
    String described() {
        return columns.stream().collect(Collectors.joining(", ")) + (items ? ", item_1 … item_n" : "");
    }
}
