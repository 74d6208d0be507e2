package org.hearth.testkit.report;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearth.api.report.Block.Row;
import org.hearth.api.report.Block.Table;
import org.hearth.api.report.Chart;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.Value;
import org.hearth.testkit.check.Findings;

/**
 * Every number that matters is a figure, so that a program finds it by a key and disclosure control reaches it: the totals of
 * tables, how many people a chart shows, and numbers in words that change with the data.
 */
public final class Reachable {
    private Reachable() {}

    /**
     * Looks at totals, charts and words.
     *
     * @param other data with other numbers, by which a number that changes with the data is told from a fixed one
     */
    public static void check(Specimen it, EvaluationData other, Findings findings) {
        ReportDocument document = it.run(it.data());
        FigureNumbers figures = FigureNumbers.of(document);
        document.tables().forEach(table -> totals(table, figures, findings));
        document.charts().forEach(chart -> people(chart, figures, findings));
        Set<String> fixed = numbers(it.run(other));
        for (Words words : Words.of(document)) {
            for (String number : words.numbers()) {
                findings.require(
                        fixed.contains(number) || figures.have(number),
                        words.field(),
                        "'" + number + "' in \"" + words.text()
                                + "\" changes with the data but is no figure; give it a key, because words are neither"
                                + " rounded nor withheld");
            }
        }
    }

    private static void totals(Table table, FigureNumbers figures, Findings findings) {
        for (Row row : table.rows()) {
            for (int column = 0; row.total() && column < row.values().size(); column++) {
                if (row.values().get(column) instanceof Value.Count(long people)) {
                    findings.require(
                            figures.haveCount(people) || isLeftOver(table, row, column, figures),
                            "tables." + table.id(),
                            "the total " + people + " is no figure; give it a key so that programs can read it");
                }
            }
        }
    }

    /** Whether the table says that this column adds up with others, and the totals of all those are figures. */
    private static boolean isLeftOver(Table table, Row row, int column, FigureNumbers figures) {
        String id = table.columns().get(column).id();
        return table.sums().stream()
                .map(sum -> Stream.concat(Stream.of(sum.total()), sum.parts().stream())
                        .toList())
                .filter(columns -> columns.contains(id))
                .anyMatch(columns -> IntStream.range(0, table.columns().size())
                        .filter(other -> other != column)
                        .filter(other ->
                                columns.contains(table.columns().get(other).id()))
                        .allMatch(other -> row.values().get(other) instanceof Value.Count(long people)
                                && figures.haveCount(people)));
    }

    private static void people(Chart chart, FigureNumbers figures, Findings findings) {
        switch (chart) {
            case Chart.Distribution distribution ->
                distribution.series().forEach(series -> {
                    long people = series.counts().stream()
                            .mapToLong(value -> value instanceof Value.Count(long count) ? count : 0)
                            .sum();
                    require(chart, people, figures, findings);
                });
            case Chart.FirstAgainstLast plot ->
                require(
                        chart,
                        plot.points().stream().mapToLong(Chart.Point::people).sum(),
                        figures,
                        findings);
            case Chart.Trajectory trajectory -> {}
        }
    }

    private static void require(Chart chart, long people, FigureNumbers figures, Findings findings) {
        findings.require(
                figures.haveCount(people),
                "charts." + chart.id(),
                "the chart shows " + people + " people, but no figure says so; give their number a key");
    }

    static Set<String> numbers(ReportDocument document) {
        Set<String> numbers = new TreeSet<>();
        Words.of(document).forEach(words -> numbers.addAll(words.numbers()));
        return numbers;
    }
}
