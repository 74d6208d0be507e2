package org.hearth.testkit.report;

import java.util.ArrayList;
import java.util.List;
import org.hearth.api.report.Block.Figure;
import org.hearth.api.report.Chart;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.Value;
import org.hearth.testkit.check.Findings;

/** The same data give the same document, in whatever order they were recorded. */
public final class Repeatable {
    private static final double TOLERANCE = 1e-6;

    private Repeatable() {}

    /** Looks at two documents of the same data, and at those of shuffled data. */
    public static void check(Specimen it, Findings findings) {
        ReportDocument first = it.run(it.data());
        findings.require(
                first.equals(it.run(it.data())),
                "",
                "expected the same document of the same data, but the second run wrote another; take no clock, no random"
                        + " number and no order of a hash map");
        for (long seed = 1; seed <= 3; seed++) {
            compare(first, it.run(Shuffled.of(it.data(), seed)), findings);
        }
    }

    private static void compare(ReportDocument first, ReportDocument shuffled, Findings findings) {
        List<String> keys = first.figures().stream().map(Figure::key).toList();
        List<String> others = shuffled.figures().stream().map(Figure::key).toList();
        findings.require(
                keys.equals(others),
                "figures",
                "expected the same figures of families in another order, but found " + others + " instead of " + keys);
        for (int i = 0; i < Math.min(keys.size(), others.size()); i++) {
            Figure figure = first.figures().get(i);
            Figure other = shuffled.figures().get(i);
            findings.require(
                    same(figure.value(), other.value()),
                    "figures." + figure.key(),
                    "expected " + figure.value() + " of families in another order, but found " + other.value()
                            + "; no number may depend on the order of records");
        }
        findings.require(
                values(first).equals(values(shuffled)),
                "tables",
                "expected the same counts in tables and charts of families in another order, but found others");
        findings.require(
                Words.of(first).equals(Words.of(shuffled)),
                "",
                "expected the same words of families in another order, but they differ");
    }

    /** Sums come out a little differently in another order; more than that they do not. */
    private static boolean same(Value one, Value other) {
        return one instanceof Value.Measure a && other instanceof Value.Measure b
                ? a.people() == b.people() && near(a.value(), b.value())
                : one instanceof Value.Constant a && other instanceof Value.Constant b
                        ? near(a.value(), b.value())
                        : one.equals(other);
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one));
    }

    private static List<Value> values(ReportDocument document) {
        List<Value> values = new ArrayList<>();
        document.tables().forEach(table -> table.rows().forEach(row -> values.addAll(row.values())));
        document.charts().forEach(chart -> {
            if (chart instanceof Chart.Distribution distribution) {
                distribution.series().forEach(series -> values.addAll(series.counts()));
            }
        });
        values.removeIf(value -> !(value instanceof Value.Count || value instanceof Value.Share));
        return values;
    }
}
