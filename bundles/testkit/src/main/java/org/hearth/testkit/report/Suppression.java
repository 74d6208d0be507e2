package org.hearth.testkit.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.api.bench.Workbench.Bench;
import org.hearth.api.report.Block.Figure;
import org.hearth.api.report.Chart;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.ReportRequest;
import org.hearth.api.report.Value;
import org.hearth.memory.MemoryStore;
import org.hearth.testkit.bench.BenchHouse;
import org.hearth.testkit.check.Findings;

/** What a report says of few people passes disclosure control, and nothing that is withheld is told in words. */
public final class Suppression {
    /** Fewer people than that are withheld; the threshold of the programme's own policy. */
    private static final long SMALL = 5;

    private Suppression() {}

    /**
     * Looks at the document after disclosure control.
     *
     * @param few data of few people
     * @param many data of many people, by which what a report always says is told from what it says of these
     */
    public static void check(Specimen it, EvaluationData few, EvaluationData many, String on, Findings findings) {
        Bench bench = BenchHouse.bench(new MemoryStore());
        bench.install(it.report());
        String id = it.report().description().id();
        ReportDocument controlled = bench.evaluations()
                .run(few, List.of(id), ReportRequest.plain())
                .reports()
                .getFirst();
        for (Figure figure : controlled.figures()) {
            require(figure.value(), "figures." + figure.key(), on, findings);
        }
        controlled
                .tables()
                .forEach(table -> table.rows()
                        .forEach(row ->
                                row.values().forEach(value -> require(value, "tables." + table.id(), on, findings))));
        controlled.charts().forEach(chart -> require(chart, on, findings));
        words(it, few, many, controlled, on, findings);
    }

    private static void words(
            Specimen it,
            EvaluationData few,
            EvaluationData many,
            ReportDocument controlled,
            String on,
            Findings findings) {
        Set<String> withheld = controlled.figures().stream()
                .filter(figure -> figure.value() instanceof Value.Withheld)
                .map(Figure::key)
                .collect(Collectors.toSet());
        ReportDocument own = it.run(few);
        FigureNumbers secret = new FigureNumbers(own.figures().stream()
                .filter(figure -> withheld.contains(figure.key()))
                .flatMap(figure -> FigureNumbers.numbers(figure).stream())
                .toList());
        Set<String> always = Reachable.numbers(it.run(many));
        // what disclosure control says of itself names its threshold, and is not the report's
        Set<String> texts = Words.of(own).stream().map(Words::text).collect(Collectors.toSet());
        for (Words words : Words.of(controlled)) {
            if (!texts.contains(words.text())) {
                continue;
            }
            for (String number : words.numbers()) {
                findings.require(
                        always.contains(number) || !secret.have(number),
                        words.field(),
                        "'" + number + "' in \"" + words.text() + "\" tells what disclosure control withholds" + on
                                + "; leave it to the figure");
            }
        }
    }

    private static void require(Chart chart, String on, Findings findings) {
        switch (chart) {
            case Chart.Distribution distribution ->
                distribution
                        .series()
                        .forEach(series ->
                                series.counts().forEach(value -> require(value, "charts." + chart.id(), on, findings)));
            case Chart.FirstAgainstLast plot ->
                plot.points()
                        .forEach(point ->
                                require(new Value.Count(point.people()), "charts." + chart.id(), on, findings));
            case Chart.Trajectory trajectory ->
                findings.add("charts." + chart.id(), "expected no single person's scores in a report, but found some");
        }
    }

    private static void require(Value value, String field, String on, Findings findings) {
        long people = switch (value) {
            case Value.Count count -> count.people();
            case Value.Measure measure -> measure.people();
            default -> 0;
        };
        findings.require(
                people == 0 || people >= SMALL,
                field,
                "expected nothing about fewer than " + SMALL + " people, but found " + value + on);
    }
}
