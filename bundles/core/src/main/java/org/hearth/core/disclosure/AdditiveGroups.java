package org.hearth.core.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.api.report.Block;
import org.hearth.api.report.Chart;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.Value;

/** Finds the counts of a document that add up: figures and columns that say so, total rows, and the groups of a chart. */
final class AdditiveGroups {

    /** Counts that add up to a total. */
    record Group(Cell total, List<Cell> parts) {
        Group {
            parts = List.copyOf(parts);
        }
    }

    private final List<Group> groups = new ArrayList<>();

    private AdditiveGroups() {}

    static List<Group> of(ReportDocument document) {
        AdditiveGroups found = new AdditiveGroups();
        found.figures(document);
        document.tables().forEach(found::table);
        document.charts().forEach(found::chart);
        return List.copyOf(found.groups);
    }

    private void figures(ReportDocument document) {
        Map<String, Cell> cells = new HashMap<>();
        for (Block.Figure figure : document.figures()) {
            count("figure", figure.key(), "", figure.value()).ifPresent(cell -> cells.put(figure.key(), cell));
        }
        for (ReportDocument.FigureSum sum : document.sums()) {
            add(Optional.ofNullable(cells.get(sum.total())), found(cells, sum.parts()));
        }
    }

    private void table(Block.Table table) {
        for (int number = 0; number < table.rows().size(); number++) {
            Map<String, Cell> cells = new HashMap<>();
            for (int column = 0; column < table.columns().size(); column++) {
                String id = table.columns().get(column).id();
                cell(table, number, column).ifPresent(cell -> cells.put(id, cell));
            }
            for (Block.ColumnSum sum : table.sums()) {
                add(Optional.ofNullable(cells.get(sum.total())), found(cells, sum.parts()));
            }
        }
        for (int column = 0; column < table.columns().size(); column++) {
            totals(table, column);
        }
    }

    private void totals(Block.Table table, int column) {
        List<Cell> parts = new ArrayList<>();
        for (int number = 0; number < table.rows().size(); number++) {
            Optional<Cell> cell = cell(table, number, column);
            if (table.rows().get(number).total()) {
                add(cell, parts);
                parts.clear();
            } else {
                cell.ifPresent(parts::add);
            }
        }
    }

    private void chart(Chart chart) {
        if (chart instanceof Chart.Distribution distribution) {
            for (int series = 0; series < distribution.series().size(); series++) {
                List<Cell> parts = new ArrayList<>();
                for (Value value : distribution.series().get(series).counts()) {
                    if (value instanceof Value.Count(long people)) {
                        parts.add(Cell.of("chart", chart.id(), " " + series + " " + parts.size(), people, true));
                    }
                }
                long all = parts.stream().mapToLong(Cell::people).sum();
                // not on the page, but elsewhere in the document it may be
                add(Optional.of(Cell.of("chart", chart.id(), " " + series, all, false)), parts);
            }
        }
    }

    /** Takes cells as a group if they do add up. */
    private void add(Optional<Cell> total, List<Cell> parts) {
        long sum = parts.stream().mapToLong(Cell::people).sum();
        total.filter(cell -> !parts.isEmpty() && cell.people() == sum)
                .ifPresent(cell -> groups.add(new Group(cell, parts)));
    }

    private static List<Cell> found(Map<String, Cell> cells, List<String> names) {
        return names.stream()
                .flatMap(name -> Optional.ofNullable(cells.get(name)).stream())
                .toList();
    }

    private static Optional<Cell> cell(Block.Table table, int row, int column) {
        return count(
                "table",
                table.id(),
                " " + row + " " + column,
                table.rows().get(row).values().get(column));
    }

    private static Optional<Cell> count(String kind, String id, String within, Value value) {
        return value instanceof Value.Count(long people)
                ? Optional.of(Cell.of(kind, id, within, people, false))
                : Optional.empty();
    }
}
