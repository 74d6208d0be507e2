package org.hearth.documents.chart;

import static org.hearth.documents.chart.Spec.blank;
import static org.hearth.documents.chart.Spec.list;
import static org.hearth.documents.chart.Spec.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hearth.api.instrument.Direction;
import org.hearth.api.report.Chart;
import org.hearth.documents.words.Numerals;

/** The plot of Jacobson and Truax: each point below the shaded band fell by more than measurement error explains. */
final class FirstAgainstLastPlot {
    private static final int LEGEND = 30;
    private static final double MOST_HIGH = 460;
    private static final double SMALLEST = 3.2;
    private static final double LARGEST = 6.0;

    private final Chart.FirstAgainstLast chart;

    FirstAgainstLastPlot(Chart.FirstAgainstLast chart) {
        this.chart = chart;
    }

    static int height(int width) {
        return (int) Math.min(MOST_HIGH, width + (double) LEGEND);
    }

    Map<String, Object> spec() {
        List<Object> layers = new ArrayList<>();
        chart.reliableThreshold().ifPresent(threshold -> layers.add(band(threshold)));
        layers.add(Spec.line(chart.min(), chart.min(), chart.max(), chart.max(), Tone.FIELD, "solid"));
        chart.cutoff().ifPresent(cutoff -> layers.addAll(cutoff(cutoff)));
        layers.add(points());
        double margin = (chart.max() - chart.min()) * 0.03;
        List<Object> limits = list(chart.min() - margin, chart.max() + margin);
        return map(
                "kind",
                "plot",
                "layers",
                layers,
                "scales",
                list(
                        axis("x", "First score", limits),
                        axis("y", "Last score", limits),
                        map("aesthetic", "size", "scale_mapper_kind", "identity", "guide", "none"),
                        manual("color", outcome -> outcome.tone().colour()),
                        manual("shape", Outcome::shape)),
                "theme",
                map(
                        "axis_line", map("name", "line", "color", Tone.FIELD.colour(), "size", 0.6),
                        "axis_ticks", blank(),
                        "panel_grid", blank(),
                        "plot_background", blank(),
                        "panel_background", blank(),
                        "legend_background", blank(),
                        "legend_title", blank(),
                        "legend_direction", "horizontal",
                        "legend_position", judged() ? "top" : "none"));
    }

    /** Without a threshold or a better end there is nothing to tell apart. */
    private boolean judged() {
        return chart.reliableThreshold().isPresent() && chart.direction() != Direction.NONE;
    }

    private Map<String, Object> band(double threshold) {
        double low = chart.min();
        double high = chart.max();
        double width = Math.min(threshold, high - low);
        return map(
                "geom",
                "polygon",
                "data",
                map(
                        "x", list(low, low + width, high, high, high - width, low),
                        "y", list(low, low, high - width, high, high, low + width)),
                "mapping",
                map("x", "x", "y", "y"),
                "fill",
                Tone.SUNK.colour(),
                "size",
                0.0,
                "tooltips",
                "none");
    }

    private List<Object> cutoff(double cutoff) {
        Map<String, Object> name = map(
                "x", list(chart.min()),
                "y", list(cutoff + (chart.max() - chart.min()) * 0.025),
                "label", list("cut-off " + tidy(cutoff)));
        return List.of(
                Spec.line(chart.min(), cutoff, chart.max(), cutoff, Tone.INK, "dashed"),
                Spec.line(cutoff, chart.min(), cutoff, chart.max(), Tone.INK, "dashed"),
                Spec.texts(name, Tone.INK_2, "left"));
    }

    private Map<String, Object> points() {
        double most =
                chart.points().stream().mapToLong(Chart.Point::people).max().orElse(1);
        List<Object> x = new ArrayList<>();
        List<Object> y = new ArrayList<>();
        List<Object> size = new ArrayList<>();
        List<Object> outcome = new ArrayList<>();
        for (Chart.Point point : chart.points()) {
            x.add(point.first());
            y.add(point.last());
            size.add(
                    most <= 1
                            ? SMALLEST
                            : SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((point.people() - 1) / (most - 1)));
            outcome.add(Outcome.of(point, chart).label());
        }
        return map(
                "geom",
                "point",
                "data",
                map("x", x, "y", y, "size", size, "outcome", outcome),
                "mapping",
                map("x", "x", "y", "y", "size", "size", "color", "outcome", "shape", "outcome"),
                "tooltips",
                "none");
    }

    private static Map<String, Object> axis(String aesthetic, String name, List<Object> limits) {
        return map("aesthetic", aesthetic, "name", name, "limits", Spec.copy(limits), "expand", list(0d, 0d));
    }

    private static Map<String, Object> manual(String aesthetic, java.util.function.Function<Outcome, Object> value) {
        return map(
                "aesthetic",
                aesthetic,
                "name",
                "",
                "limits",
                Spec.copy(Arrays.stream(Outcome.values()).map(Outcome::label).toList()),
                "values",
                Spec.copy(Arrays.stream(Outcome.values()).map(value).toList()));
    }

    private static String tidy(double number) {
        return Numerals.rounded(number, number == Math.rint(number) ? 0 : 1);
    }
}
