package org.hearth.reports.outcomechange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearth.api.instrument.Band;
import org.hearth.api.instrument.Scale;
import org.hearth.api.report.Block.Column;
import org.hearth.api.report.Block.Row;
import org.hearth.api.report.Block.Table;
import org.hearth.api.report.Chart;
import org.hearth.api.report.Chart.Distribution;
import org.hearth.api.report.Chart.FirstAgainstLast;
import org.hearth.api.report.Chart.Point;
import org.hearth.api.report.Chart.Series;
import org.hearth.api.report.Value;
import org.hearth.api.report.Value.Count;
import org.hearth.api.report.Value.Text;
import org.hearth.statistics.ClinicalCutoff;
import org.hearth.statistics.ReliableChange;

/** The charts of one scale, and the table that says the same in numbers. */
final class ScaleCharts {
    private static final int EQUAL_PARTS = 5;
    /** Beyond this many different pairs of scores a plot of points says nothing that the distribution does not. */
    private static final int MOST_POINTS = 2_000;

    private final ScaleChange change;
    private final List<Band> bins;

    ScaleCharts(ScaleChange change) {
        this.change = change;
        this.bins = change.scale().bands().isEmpty()
                ? equalParts(change.scale())
                : change.scale().bands();
    }

    Distribution distribution() {
        return new Distribution(
                change.prefix() + "distribution",
                "Where people started and where they are now",
                "How many people scored in each band of " + change.title()
                        + ", at their first and at their last assessment.",
                change.title(),
                bins.stream().map(Band::label).toList(),
                List.of(
                        new Series("First score", counts(change.pairing().first())),
                        new Series("Last score", counts(change.pairing().last()))));
    }

    Table distributionTable() {
        List<Value> first = counts(change.pairing().first());
        List<Value> last = counts(change.pairing().last());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < bins.size(); i++) {
            Band bin = bins.get(i);
            String label = change.scale().bands().isEmpty()
                    ? bin.label()
                    : bin.label() + " (" + Words.number(bin.from()) + " to " + Words.number(bin.to()) + ")";
            rows.add(new Row(List.of(new Text(label), first.get(i), last.get(i)), false));
        }
        rows.add(new Row(List.of(new Text("All"), new Count(change.pairs()), new Count(change.pairs())), true));
        return new Table(
                change.prefix() + "distribution",
                "People in each band",
                List.of(
                        new Column("band", "Band"),
                        new Column("first", "First score"),
                        new Column("last", "Last score")),
                rows,
                List.of(),
                "");
    }

    Optional<Chart> firstAgainstLast() {
        Map<Double, Map<Double, Integer>> people = new TreeMap<>();
        double[] first = change.pairing().first();
        double[] last = change.pairing().last();
        for (int i = 0; i < first.length; i++) {
            people.computeIfAbsent(first[i], any -> new TreeMap<>()).merge(last[i], 1, Integer::sum);
        }
        List<Point> points = new ArrayList<>();
        people.forEach((from, ends) -> ends.forEach((to, count) -> points.add(new Point(from, to, count))));
        if (points.isEmpty() || points.size() > MOST_POINTS) {
            return Optional.empty();
        }
        Scale scale = change.scale();
        return Optional.of(new FirstAgainstLast(
                change.prefix() + "first-against-last",
                "Each person, first against last score",
                "Each point stands for people with the same first and last score on " + change.title() + "; "
                        + side(scale) + " the diagonal are better at last."
                        + (change.reliable().isPresent()
                                ? " The shaded band is change that measurement error alone could explain."
                                : ""),
                change.title(),
                scale.min(),
                scale.max(),
                scale.direction(),
                change.cutoff().map(ClinicalCutoff::value),
                change.reliable().map(ReliableChange::threshold),
                change.reliable().map(ReliableChange::inclusive).orElse(false),
                points));
    }

    /** How many points lie below, on and above the diagonal: coarse, so that few people need be held back. */
    Table firstAgainstLastTable() {
        int lower = 0;
        int same = 0;
        for (double difference : change.changes()) {
            lower += difference < 0 ? 1 : 0;
            same += difference == 0 ? 1 : 0;
        }
        return new Table(
                change.prefix() + "first-against-last",
                "Lower, the same or higher at last",
                List.of(new Column("last", "Last score"), new Column("people", "People")),
                List.of(
                        row("Lower than the first", lower, false),
                        row("The same as the first", same, false),
                        row("Higher than the first", change.pairs() - lower - same, false),
                        row("All", change.pairs(), true)),
                List.of(),
                "Any difference counts here, however small.");
    }

    private static Row row(String label, int people, boolean total) {
        return new Row(List.of(new Text(label), new Count(people)), total);
    }

    private static String side(Scale scale) {
        return switch (scale.direction()) {
            case HIGHER_IS_WORSE -> "those below";
            case HIGHER_IS_BETTER -> "those above";
            case NONE -> "on this scale neither those above nor those below";
        };
    }

    private List<Value> counts(double[] scores) {
        int[] counts = new int[bins.size()];
        for (double score : scores) {
            counts[bin(score)]++;
        }
        List<Value> values = new ArrayList<>();
        for (int count : counts) {
            values.add(new Count(count));
        }
        return values;
    }

    /** The last bin that begins at or below the score: a prorated 4.5 belongs to the band that ends with 4. */
    private int bin(double score) {
        int bin = 0;
        for (int i = 1; i < bins.size(); i++) {
            if (score >= bins.get(i).from()) {
                bin = i;
            }
        }
        return bin;
    }

    private static List<Band> equalParts(Scale scale) {
        double width = (scale.max() - scale.min()) / EQUAL_PARTS;
        List<Band> parts = new ArrayList<>();
        for (int i = 0; i < EQUAL_PARTS; i++) {
            double from = scale.min() + i * width;
            double to = i == EQUAL_PARTS - 1 ? scale.max() : scale.min() + (i + 1) * width;
            String label = Words.number(from) + (i == EQUAL_PARTS - 1 ? " to " : " to under ") + Words.number(to);
            parts.add(new Band(label, from, to));
        }
        return parts;
    }
}
