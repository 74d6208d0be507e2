package org.hearth.documents.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.hearth.api.report.Block;
import org.hearth.api.report.Chart;
import org.hearth.api.report.Value;

/** What a chart shows, as a table of numbers. */
public final class ChartTable {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private ChartTable() {}

    /** The table; none for a cloud of points, which a list of hundreds of rows would not make clearer. */
    public static Optional<Block.Table> of(Chart chart) {
        return switch (chart) {
            case Chart.Distribution distribution -> Optional.of(distribution(distribution));
            case Chart.Trajectory trajectory -> Optional.of(trajectory(trajectory));
            case Chart.FirstAgainstLast cloud -> Optional.empty();
        };
    }

    private static Block.Table distribution(Chart.Distribution chart) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column("category", chart.axis()));
        chart.series().forEach(series -> columns.add(new Block.Column("count", series.label())));
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < chart.categories().size(); i++) {
            List<Value> values = new ArrayList<>();
            values.add(new Value.Text(chart.categories().get(i)));
            for (Chart.Series series : chart.series()) {
                values.add(series.counts().get(i));
            }
            rows.add(new Block.Row(values, false));
        }
        return new Block.Table(chart.id(), chart.title(), columns, rows, List.of(), "");
    }

    private static Block.Table trajectory(Chart.Trajectory chart) {
        List<Block.Row> rows = new ArrayList<>();
        chart.lines().forEach(line -> rows.addAll(rows(line)));
        List<Block.Column> columns = List.of(
                new Block.Column("on", "Date"),
                new Block.Column("scale", "Scale"),
                new Block.Column("score", "Score"),
                new Block.Column("change", "Change"));
        return new Block.Table(chart.id(), chart.title(), columns, rows, List.of(), "");
    }

    /** A row for each score, and for each mark on a day without one. */
    private static List<Block.Row> rows(Chart.Line line) {
        TreeMap<LocalDate, List<Block.Row>> byDay = new TreeMap<>();
        for (Chart.DatedScore score : line.scores()) {
            List<String> words = new ArrayList<>();
            if (score.reliableChange()) {
                words.add("reliable change from the first");
            }
            marks(line, score.on()).forEach(words::add);
            byDay.computeIfAbsent(score.on(), day -> new ArrayList<>())
                    .add(row(
                            line,
                            score.on(),
                            new Value.Constant(score.score(), decimals(score.score())),
                            String.join("; ", words)));
        }
        for (Chart.Mark mark : line.marks()) {
            byDay.computeIfAbsent(
                    mark.on(), day -> List.of(row(line, day, new Value.Text(""), String.join("; ", marks(line, day)))));
        }
        return byDay.values().stream().flatMap(List::stream).toList();
    }

    private static List<String> marks(Chart.Line line, LocalDate day) {
        return line.marks().stream()
                .filter(mark -> mark.on().equals(day))
                .map(Chart.Mark::words)
                .toList();
    }

    private static Block.Row row(Chart.Line line, LocalDate day, Value score, String change) {
        return new Block.Row(
                List.of(new Value.Text(DAY.format(day)), new Value.Text(line.label()), score, new Value.Text(change)),
                false);
    }

    private static int decimals(double score) {
        return score == Math.rint(score) ? 0 : 1;
    }
}
