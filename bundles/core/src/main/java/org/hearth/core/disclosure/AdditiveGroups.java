package org.hearth.core.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.api.report.Block;
import org.hearth.api.report.Chart;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.Value;

/** Finds the counts of a document that add up: figures and columns that say so, total rows, and the groups of a chart. */
final class AdditiveGroups {

    /** Counts that add up to a total. */
    record Group(long total, List<Long> parts) {
        Group {
            parts = List.copyOf(parts);
        }
    }

    private final Set<Group> groups = new LinkedHashSet<>();

    private AdditiveGroups() {}

    static Set<Group> of(ReportDocument document) {
        AdditiveGroups found = new AdditiveGroups();
        found.figures(document);
        document.tables().forEach(found::table);
        document.charts().forEach(found::chart);
        return found.groups;
    }

    private void figures(ReportDocument document) {
        Map<String, Value> values = new HashMap<>();
        document.figures().forEach(figure -> values.put(figure.key(), figure.value()));
        for (ReportDocument.FigureSum sum : document.sums()) {
            add(
                    Optional.ofNullable(values.get(sum.total())),
                    sum.parts().stream().map(values::get).toList());
        }
    }

    private void table(Block.Table table) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < table.columns().size(); i++) {
            index.put(table.columns().get(i).id(), i);
        }
        for (Block.ColumnSum sum : table.sums()) {
            for (Block.Row row : table.rows()) {
                List<Value> values = row.values();
                List<Value> parts = new ArrayList<>();
                for (String part : sum.parts()) {
                    Optional.ofNullable(index.get(part)).map(values::get).ifPresent(parts::add);
                }
                add(Optional.ofNullable(index.get(sum.total())).map(values::get), parts);
            }
        }
        for (int column = 0; column < table.columns().size(); column++) {
            totals(table, column);
        }
    }

    private void totals(Block.Table table, int column) {
        List<Value> parts = new ArrayList<>();
        for (Block.Row row : table.rows()) {
            Value value = row.values().get(column);
            if (row.total()) {
                add(Optional.of(value), parts);
                parts.clear();
            } else {
                parts.add(value);
            }
        }
    }

    private void chart(Chart chart) {
        if (chart instanceof Chart.Distribution distribution) {
            for (Chart.Series series : distribution.series()) {
                List<Long> parts = counts(series.counts());
                groups.add(new Group(parts.stream().mapToLong(Long::longValue).sum(), parts));
            }
        }
    }

    /** Takes the values as a group if they are counts, and do add up: absent parts are parts of nothing. */
    private void add(Optional<Value> total, List<Value> parts) {
        List<Long> counts = counts(parts);
        long sum = counts.stream().mapToLong(Long::longValue).sum();
        if (!counts.isEmpty()
                && total.isPresent()
                && total.get() instanceof Value.Count(long people)
                && people == sum) {
            groups.add(new Group(people, counts));
        }
    }

    private static List<Long> counts(List<Value> values) {
        List<Long> counts = new ArrayList<>();
        for (Value value : values) {
            if (value instanceof Value.Count(long people)) {
                counts.add(people);
            }
        }
        return counts;
    }
}
