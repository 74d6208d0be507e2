package org.hearth.exchange.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the columns of a file are.
 *
 * @param format what may be there
 * @param width how many cells a row has
 * @param positions for each column of the format its place in the row, −1 when the file does not have it
 * @param itemPositions the places of the item columns
 * @param itemNumbers the items' numbers, in the same order
 * @param unnamed places without a name, as spreadsheets leave behind; no cell may be filled there
 */
@SuppressWarnings("ArrayRecordComponent") // package-private and read in the innermost loop
record Header(Format format, int width, int[] positions, int[] itemPositions, int[] itemNumbers, int[] unnamed) {
    private static final Pattern ITEM = Pattern.compile("item_([1-9][0-9]{0,3})");

    /** Finds the columns by name; empty, with the problems noted, if they do not fit the format. */
    static Optional<Header> read(Format format, List<String> cells, int line, Problems problems) {
        long before = problems.total();
        int[] positions = new int[format.columns().size()];
        Arrays.fill(positions, -1);
        List<int[]> items = new ArrayList<>();
        List<Integer> unnamed = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            String name = cells.get(i).strip();
            Matcher item = ITEM.matcher(name);
            int column = format.columns().indexOf(name);
            if (name.isEmpty()) {
                unnamed.add(i);
            } else if (!names.add(name)) {
                problems.add(format.file(), line, name, "expected this column once, came twice");
            } else if (column >= 0) {
                positions[column] = i;
            } else if (format.items() && item.matches()) {
                items.add(new int[] {i, Integer.parseInt(item.group(1))});
            } else if (!name.startsWith(Format.OWN)) {
                problems.add(format.file(), line, "", unknown(format, name, cells.size()));
            }
        }
        if (problems.total() == before) {
            for (String required : format.columns()) {
                if (format.required().contains(required) && !names.contains(required)) {
                    problems.add(format.file(), line, required, "expected this column, came none of that name");
                }
            }
        }
        return problems.total() > before
                ? Optional.empty()
                : Optional.of(new Header(
                        format,
                        cells.size(),
                        positions,
                        items.stream().mapToInt(item -> item[0]).toArray(),
                        items.stream().mapToInt(item -> item[1]).toArray(),
                        unnamed.stream().mapToInt(Integer::intValue).toArray()));
    }

    private static String unknown(Format format, String name, int cells) {
        if (cells == 1 && (name.contains(";") || name.contains("\t"))) {
            return "expected commas between the columns, came " + (name.contains(";") ? "semicolons" : "tabs")
                    + "; save the file as CSV with commas";
        }
        return "expected the columns " + format.described() + " (or your own beginning with " + Format.OWN + "), came "
                + Cells.shown(name);
    }
}
