package org.hearth.core.disclosure;

import java.util.List;
import org.hearth.api.report.Block;
import org.hearth.api.report.Chart;

/** Charts as they may be shown. */
record ControlledCharts(SmallNumberRule rule, ControlledValues values) {

    Block chart(Chart exact) {
        return switch (exact) {
            case Chart.Distribution distribution -> distribution(distribution);
            case Chart.FirstAgainstLast plot -> plot(plot);
            case Chart.Trajectory line -> instead(line, "it shows one person");
        };
    }

    private Block distribution(Chart.Distribution exact) {
        return new Chart.Distribution(
                exact.id(),
                exact.title(),
                exact.summary(),
                exact.axis(),
                exact.categories(),
                exact.series().stream()
                        .map(series -> new Chart.Series(
                                series.label(),
                                series.counts().stream().map(values::value).toList()))
                        .toList());
    }

    private Block plot(Chart.FirstAgainstLast exact) {
        if (exact.points().stream().anyMatch(point -> rule.isSmall(point.people()))) {
            return instead(exact, "some of its points stand for fewer than " + rule.threshold() + " people");
        }
        List<Chart.Point> points = exact.points().stream()
                .map(point -> new Chart.Point(point.first(), point.last(), rule.rounded(point.people())))
                .toList();
        return new Chart.FirstAgainstLast(
                exact.id(),
                exact.title(),
                exact.summary(),
                exact.scale(),
                exact.min(),
                exact.max(),
                exact.direction(),
                exact.cutoff(),
                exact.reliableThreshold(),
                exact.thresholdCounts(),
                points);
    }

    private static Block instead(Chart chart, String because) {
        return new Block.Paragraph("The chart \"" + chart.title() + "\" is not shown: " + because
                + ". This protects the people it is about.");
    }
}
