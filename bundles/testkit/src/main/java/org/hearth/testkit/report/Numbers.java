package org.hearth.testkit.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.api.report.Block.Column;
import org.hearth.api.report.Block.Figure;
import org.hearth.api.report.Block.Table;
import org.hearth.api.report.Chart;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.ReportDocument.FigureSum;
import org.hearth.api.report.Value;
import org.hearth.testkit.check.Findings;

/** Each number has one stable key and a sound value, and what is said to add up does. */
public final class Numbers {
    private static final String KEY = "[a-z][a-z0-9_.-]*";

    private Numbers() {}

    /** Looks at keys, labels and summaries. */
    public static void keys(Specimen it, Findings findings) {
        ReportDocument document = it.run(it.data());
        findings.require(
                !document.figures().isEmpty(),
                "figures",
                "expected figures, but found none; a number that programs read has a key");
        unique(document.figures().stream().map(Figure::key).toList(), "figures", findings);
        unique(document.tables().stream().map(Table::id).toList(), "tables", findings);
        unique(document.charts().stream().map(Chart::id).toList(), "charts", findings);
        for (Figure figure : document.figures()) {
            findings.require(
                    !figure.label().isBlank(),
                    "figures." + figure.key(),
                    "expected a label for people, but it is blank");
        }
        for (Chart chart : document.charts()) {
            findings.require(
                    !chart.title().isBlank() && !chart.summary().isBlank(),
                    "charts." + chart.id(),
                    "expected a title and a summary for those who do not see it, but one of them is blank");
        }
        for (Table table : document.tables()) {
            unique(table.columns().stream().map(Column::id).toList(), "tables." + table.id(), findings);
        }
    }

    /** Looks at every value of a document. */
    public static void sound(ReportDocument document, String on, Findings findings) {
        for (Figure figure : document.figures()) {
            sound(figure.value(), "figures." + figure.key(), on, findings);
            figure.interval()
                    .ifPresent(interval -> findings.require(
                            interval.low() <= interval.high() && interval.level() > 0 && interval.level() < 1,
                            "figures." + figure.key(),
                            "expected an interval from low to high at a level between 0 and 1, but found " + interval
                                    + on));
        }
        for (Table table : document.tables()) {
            table.rows()
                    .forEach(row -> row.values().forEach(value -> sound(value, "tables." + table.id(), on, findings)));
        }
        for (Chart chart : document.charts()) {
            if (chart instanceof Chart.Distribution distribution) {
                distribution.series().forEach(series -> {
                    findings.require(
                            series.counts().size() == distribution.categories().size(),
                            "charts." + chart.id(),
                            "expected a count for each of "
                                    + distribution.categories().size() + " categories, but found "
                                    + series.counts().size() + on);
                    series.counts().forEach(value -> sound(value, "charts." + chart.id(), on, findings));
                });
            }
        }
    }

    /** Looks at the sums that the document declares. */
    public static void sums(ReportDocument document, String on, Findings findings) {
        Map<String, Value> values = new HashMap<>();
        document.figures().forEach(figure -> values.put(figure.key(), figure.value()));
        for (FigureSum sum : document.sums()) {
            List<String> all = new ArrayList<>(sum.parts());
            all.add(sum.total());
            List<String> unknown =
                    all.stream().filter(key -> !values.containsKey(key)).toList();
            if (!unknown.isEmpty()) {
                findings.add("sums." + sum.total(), "there is no figure " + String.join(", ", unknown) + on);
                continue;
            }
            if (all.stream().allMatch(key -> values.get(key) instanceof Value.Count)) {
                long parts = sum.parts().stream()
                        .mapToLong(part -> people(values, part))
                        .sum();
                findings.require(
                        parts == people(values, sum.total()),
                        "sums." + sum.total(),
                        "expected the parts to add up to " + people(values, sum.total()) + ", but they add up to "
                                + parts + on);
            }
        }
    }

    private static long people(Map<String, Value> values, String key) {
        return values.get(key) instanceof Value.Count count ? count.people() : 0;
    }

    private static void sound(Value value, String field, String on, Findings findings) {
        switch (value) {
            case Value.Text text -> {}
            case Value.Count count ->
                findings.require(
                        count.people() >= 0, field, "expected a count from 0, but found " + count.people() + on);
            case Value.Share share ->
                findings.require(
                        share.denominator() > 0 && share.numerator() >= 0 && share.numerator() <= share.denominator(),
                        field,
                        "expected a part of a whole above 0, but found " + share.numerator() + " of "
                                + share.denominator() + on + "; give an absent value and why");
            case Value.Measure measure -> {
                findings.require(
                        Double.isFinite(measure.value()),
                        field,
                        "expected a number, but found " + measure.value() + on + "; give an absent value and why");
                findings.require(
                        measure.people() > 0,
                        field,
                        "expected how many people it rests on, but found " + measure.people() + on);
            }
            case Value.Constant constant ->
                findings.require(
                        Double.isFinite(constant.value()),
                        field,
                        "expected a number, but found " + constant.value() + on);
            case Value.Absent absent ->
                findings.require(
                        !absent.because().isBlank(), field, "expected why the value is absent, but it is blank" + on);
            case Value.Withheld withheld ->
                findings.add(
                        field,
                        "expected the exact value, but the report withholds it itself" + on
                                + "; disclosure control comes after it");
        }
    }

    private static void unique(Collection<String> keys, String field, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (String key : keys) {
            findings.require(
                    key.matches(KEY),
                    field,
                    "expected a key in lower-case letters, digits, dots, hyphens and underscores, but found '" + key
                            + "'");
            findings.require(
                    seen.add(key), field, "expected a key of its own for each, but '" + key + "' is there twice");
        }
    }
}
