package org.hearth.api.report;

import java.util.List;
import java.util.Optional;

/** One part of a report document. */
public sealed interface Block permits Block.Heading, Block.Paragraph, Block.Figures, Block.Table, Block.Caveat, Chart {

    /**
     * A heading.
     *
     * @param level 2 for a section, 3 for a part of one
     */
    record Heading(int level, String text) implements Block {}

    /** A paragraph of plain words. */
    record Paragraph(String text) implements Block {}

    /**
     * Figures that belong together.
     *
     * @param emphasis whether they are shown large, as the answer, or listed as detail
     * @param figures in reading order
     */
    record Figures(Emphasis emphasis, List<Figure> figures) implements Block {
        public Figures {
            figures = List.copyOf(figures);
        }
    }

    /** How much weight figures are given on a page. */
    enum Emphasis {
        /** Shown large, as the answer. */
        HEADLINE,
        /** Listed in a table of details. */
        DETAIL
    }

    /**
     * A number that programs, tests and other cities read by its key.
     *
     * @param key stable key such as {@code gad7.total.mean_change}
     * @param label what people read
     * @param value the number, exact and unrounded
     * @param interval its confidence interval, if it has one
     * @param note what explains it, such as <em>161 parents; lower is less anxious</em>; empty if nothing. Must not repeat a
     *     count: the renderer shows the value's own base
     */
    record Figure(String key, String label, Value value, Optional<Interval> interval, String note) {}

    /**
     * A confidence interval.
     *
     * @param level such as 0.95
     */
    record Interval(double low, double high, double level) {}

    /**
     * A table.
     *
     * @param id stable id such as {@code gad7.total.change}
     * @param title what people read above it
     * @param columns headings; the first column names the row
     * @param rows in order; each has one value for each column
     * @param sums column groups that add up within each row
     * @param note what explains it; empty if nothing
     */
    record Table(String id, String title, List<Column> columns, List<Row> rows, List<ColumnSum> sums, String note)
            implements Block {

        /** @throws IllegalArgumentException if a row has another number of values than there are columns */
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            sums = List.copyOf(sums);
            for (Row row : rows) {
                if (row.values().size() != columns.size()) {
                    throw new IllegalArgumentException("table " + id + ": expected " + columns.size()
                            + " values in a row, but found " + row.values().size());
                }
            }
        }
    }

    /**
     * A column.
     *
     * @param id stable name such as {@code mean_first}
     * @param label what people read
     */
    record Column(String id, String label) {}

    /**
     * A row.
     *
     * @param values one for each column
     * @param total whether its counts are the sums of the rows above it (since the last total)
     */
    record Row(List<Value> values, boolean total) {
        public Row {
            values = List.copyOf(values);
        }
    }

    /**
     * Columns that add up within each row.
     *
     * @param total id of the column that holds the total
     * @param parts ids of the columns that add up to it
     */
    record ColumnSum(String total, List<String> parts) {
        public ColumnSum {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Something the reader must know to read a number rightly.
     *
     * @param text in plain words; must not state a count below the reporting threshold: give such a count as a figure
     */
    record Caveat(String text) implements Block {}
}
