package org.hearth.exchange.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hearth.api.report.IntColumn;
import org.jspecify.annotations.Nullable;

/**
 * The row that is being read; the same object for every row of a file. Columns are asked for by their position in the
 * format. A cell that does not fit is noted as a problem and then counts as empty.
 */
public final class Row {
    private final Header header;
    private final Problems problems;
    private @Nullable CsvRecord cells;
    private int line;
    private long problemsBefore;

    Row(Header header, Problems problems) {
        this.header = header;
        this.problems = problems;
    }

    /** Moves to the next row; false if it is blank or has another number of cells than the header. */
    boolean at(CsvRecord next) {
        cells = next;
        line = (int) Math.min(next.getStartingLineNumber(), Integer.MAX_VALUE);
        problemsBefore = problems.total();
        if (next.getFieldCount() == header.width()) {
            return !isBlank() && unnamedAreEmpty();
        }
        if (!isBlank()) {
            problem("", "expected " + header.width() + " cells, as in the first line, came " + next.getFieldCount());
        }
        return false;
    }

    private CsvRecord record() {
        return Objects.requireNonNull(cells);
    }

    private boolean isBlank() {
        for (int place = 0; place < record().getFieldCount(); place++) {
            if (!record().getField(place).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private boolean unnamedAreEmpty() {
        for (int place : header.unnamed()) {
            String cell = record().getField(place);
            if (!cell.isBlank()) {
                problem(
                        "",
                        "expected a name in the first line for column " + (place + 1) + ", came none above "
                                + Cells.shown(cell.strip()));
                return false;
            }
        }
        return true;
    }

    /** The line it starts in, from 1. */
    public int line() {
        return line;
    }

    /** Whether something in this row was found wrong so far. */
    public boolean isWrong() {
        return problems.total() > problemsBefore;
    }

    /** The text of a cell without blanks around it; empty if the cell is, or the file has no such column. */
    public String text(int column) {
        int place = header.positions()[column];
        return place < 0 ? "" : record().getField(place).strip();
    }

    /** The text of a cell that must be filled; empty, with the problem noted, if it is not. */
    public String required(int column) {
        String text = text(column);
        if (text.isEmpty()) {
            problem(column, "a value");
        }
        return text;
    }

    /** The day in a cell, counted from 1970-01-01; {@link IntColumn#ABSENT} if empty. */
    public int day(int column) {
        String text = text(column);
        if (text.isEmpty()) {
            return IntColumn.ABSENT;
        }
        int day = Cells.day(text);
        if (day == IntColumn.ABSENT) {
            problem(column, "a date such as 2025-03-31 between 1900 and 2199");
        }
        return day;
    }

    /** The day in a cell that must be filled. */
    public int requiredDay(int column) {
        return required(column).isEmpty() ? IntColumn.ABSENT : day(column);
    }

    /** The whole number in a cell, within bounds that are both inclusive; {@link IntColumn#ABSENT} if empty. */
    public int wholeNumber(int column, int min, int max) {
        String text = text(column);
        if (text.isEmpty()) {
            return IntColumn.ABSENT;
        }
        double number = Cells.number(text);
        if (!(number >= min && number <= max) || number != Math.rint(number)) {
            problem(column, "a whole number from " + min + " to " + max);
            return IntColumn.ABSENT;
        }
        return (int) number;
    }

    /** The number in a cell, within bounds that are both inclusive; NaN if empty. */
    public double number(int column, double min, double max) {
        String text = text(column);
        if (text.isEmpty()) {
            return Double.NaN;
        }
        double number = Cells.number(text);
        if (number >= min && number <= max) {
            return number;
        }
        problem(
                column,
                max == Double.MAX_VALUE
                        ? "a number of at least " + Cells.plain(min)
                        : "a number from " + Cells.plain(min) + " to " + Cells.plain(max));
        return Double.NaN;
    }

    /** What the word in a cell stands for; empty if the cell is. */
    public <T> Optional<T> choice(int column, Map<String, T> choices) {
        String text = text(column);
        T chosen = choices.get(text);
        if (chosen == null && !text.isEmpty()) {
            problem(column, "one of " + String.join(", ", choices.keySet()));
        }
        return Optional.ofNullable(chosen);
    }

    /** The numbers of the item columns, in the file's order. */
    public List<Integer> items() {
        return Arrays.stream(header.itemNumbers()).boxed().toList();
    }

    /** The answer in the item column at that place of {@link #items}; NaN if empty. */
    public double item(int index) {
        String text = itemText(index);
        if (text.isEmpty()) {
            return Double.NaN;
        }
        double number = Cells.number(text);
        if (Double.isNaN(number)) {
            itemProblem(index, "a number");
        }
        return number;
    }

    /** Whether the item column at that place of {@link #items} is filled. */
    public boolean hasItem(int index) {
        return !itemText(index).isEmpty();
    }

    private String itemText(int index) {
        return record().getField(header.itemPositions()[index]).strip();
    }

    /** Notes that an item was expected to be something else. */
    public void itemProblem(int index, String expected) {
        problem(
                "item_" + header.itemNumbers()[index],
                "expected " + expected + ", came " + Cells.shown(itemText(index)));
    }

    /** Notes that a cell was expected to be something else. */
    public void problem(int column, String expected) {
        problem(header.format().columns().get(column), "expected " + expected + ", came " + Cells.shown(text(column)));
    }

    /** Notes something wrong with the row. */
    public void problem(String column, String message) {
        problems.add(header.format().file(), line, column, message);
    }
}
