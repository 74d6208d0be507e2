package org.hearth.reports.outcomechange;

import java.util.ArrayList;
import java.util.List;
import org.hearth.api.report.Block.Column;
import org.hearth.api.report.Block.ColumnSum;
import org.hearth.api.report.Block.Row;
import org.hearth.api.report.Block.Table;
import org.hearth.api.report.Value;
import org.hearth.api.report.Value.Absent;
import org.hearth.api.report.Value.Count;
import org.hearth.api.report.Value.Measure;
import org.hearth.api.report.Value.Share;
import org.hearth.api.report.Value.Text;
import org.hearth.statistics.ChangeCounts;
import org.hearth.statistics.Descriptive;
import org.hearth.statistics.Result;

/** The tables of one scale. */
final class ScaleTables {
    private final ScaleChange change;

    ScaleTables(ScaleChange change) {
        this.change = change;
    }

    /** First score, last score and change, side by side. */
    Table change() {
        return new Table(
                change.prefix() + "change",
                "First score, last score and change",
                List.of(
                        new Column("occasion", "Occasion"),
                        new Column("people", "People"),
                        new Column("mean", "Mean"),
                        new Column("sd", "SD")),
                List.of(
                        scores("First score", change.pairing().first()),
                        scores("Last score", change.pairing().last()),
                        scores("Change", change.changes())),
                List.of(),
                "People with a first and a later score.");
    }

    /** Those with a later score beside those without one. */
    Table completers() {
        return new Table(
                change.prefix() + "completers",
                "Who has a later score, and who has not",
                List.of(
                        new Column("group", "Group"),
                        new Column("people", "People"),
                        new Column("mean", "Mean first score"),
                        new Column("sd", "SD")),
                List.of(
                        scores("First and later score", change.pairing().first()),
                        scores("First score only", change.pairing().single())),
                List.of(),
                "Where those without a later score began worse or better, the change of the others does not speak for them.");
    }

    /** What became of the pairs. */
    Table outcomes(ChangeCounts counts) {
        List<Row> rows = new ArrayList<>();
        if (change.cutoff().isPresent()) {
            rows.add(outcome("Reliably improved and across the clinical cut-off", counts.recovered()));
            rows.add(outcome("Reliably improved only", counts.improved()));
        } else {
            rows.add(outcome("Reliably improved", counts.reliablyImproved()));
        }
        rows.add(outcome("No reliable change", counts.unchanged()));
        rows.add(outcome("Reliably worse", counts.deteriorated()));
        rows.add(new Row(List.of(new Text("All"), new Count(change.pairs()), new Text("")), true));
        return new Table(
                change.prefix() + "outcome",
                "What became of each person",
                List.of(new Column("outcome", "Outcome"), new Column("people", "People"), new Column("share", "Share")),
                rows,
                List.of(),
                "Shares of people with a first and a later score; their intervals are among the figures.");
    }

    /** Caseness at first and at last. */
    Table caseness(ScaleChange.Cases cases) {
        return new Table(
                change.prefix() + "caseness",
                "At or beyond the caseness threshold",
                List.of(
                        new Column("first", "At first"),
                        new Column("case_last", "Case at last"),
                        new Column("not_case_last", "Not a case at last"),
                        new Column("all", "All")),
                List.of(
                        row("Case", cases.both(), cases.onlyFirst(), false),
                        row("Not a case", cases.onlyLast(), cases.neither(), false),
                        row("All", cases.last(), cases.onlyFirst() + cases.neither(), true)),
                List.of(new ColumnSum("all", List.of("case_last", "not_case_last"))),
                change.scale()
                        .caseness()
                        .map(rule -> "Threshold " + Words.number(rule.threshold()) + ": " + rule.source())
                        .orElse(""));
    }

    private static Row row(String label, int caseLast, int notLast, boolean total) {
        return new Row(
                List.of(new Text(label), new Count(caseLast), new Count(notLast), new Count(caseLast + notLast)),
                total);
    }

    private static Row scores(String label, double[] scores) {
        return new Row(
                List.of(
                        new Text(label),
                        new Count(scores.length),
                        statistic(Descriptive.mean(scores), 1, scores.length),
                        statistic(Descriptive.standardDeviation(scores), 1, scores.length)),
                false);
    }

    private Row outcome(String label, int people) {
        return new Row(
                List.of(
                        new Text(label),
                        new Count(people),
                        change.pairs() == 0 ? new Absent("nobody has two scores") : new Share(people, change.pairs())),
                false);
    }

    private static Value statistic(Result<Double> result, int decimals, int people) {
        return switch (result) {
            case Result.Present<Double>(Double value) -> new Measure(value, decimals, people);
            case Result.Absent<Double>(var reason) -> new Absent(reason.explanation());
        };
    }
}
