package org.hearth.documents.chart;

import static org.hearth.documents.chart.Spec.blank;
import static org.hearth.documents.chart.Spec.list;
import static org.hearth.documents.chart.Spec.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.api.report.Chart;
import org.hearth.api.report.Value;
import org.hearth.documents.words.Shown;

/** Bars for each group, one group above the other, so that a shift is seen at a glance. */
final class DistributionPlot {
    private static final int PANEL = 150;

    private static final double BAR = 0.74;
    /** Room above the highest bar for its number and the group's name. */
    private static final double HEADROOM = 1.42;
    /** A count that is held back is drawn this high, whatever it is. */
    private static final double STUB = 0.14;

    private DistributionPlot() {}

    /** The height of the panels; the names of the categories stand below them. */
    static int height(Chart.Distribution chart) {
        return PANEL * Math.max(1, chart.series().size());
    }

    static Map<String, Object> of(Chart.Distribution chart) {
        double highest = highest(chart);
        double top = highest * HEADROOM;
        List<Object> layers = list(
                bars(chart, highest, false),
                bars(chart, highest, true),
                Spec.line(-0.5, 0, chart.categories().size() - 0.5, 0, Tone.FIELD, "solid"),
                numbers(chart, highest),
                names(chart, top));
        return map(
                "kind", "plot",
                "facet", map("name", "grid", "y", "series", "y_order", 0),
                "layers", layers,
                "scales",
                        list(categories(chart), map("aesthetic", "y", "limits", list(0d, top), "expand", list(0d, 0d))),
                "theme",
                        map(
                                "axis_title", blank(),
                                "axis_line", blank(),
                                "axis_ticks", blank(),
                                "axis_text_x", blank(),
                                "axis_text_y", blank(),
                                "strip_text", blank(),
                                "strip_background", blank(),
                                "panel_grid", blank(),
                                "plot_background", blank(),
                                "panel_background", blank()));
    }

    private static Map<String, Object> categories(Chart.Distribution chart) {
        return map("aesthetic", "x", "limits", list(-0.5, chart.categories().size() - 0.5), "expand", list(0d, 0d));
    }

    private static Map<String, Object> bars(Chart.Distribution chart, double highest, boolean held) {
        Marks marks = new Marks();
        for (Chart.Series series : chart.series()) {
            for (int i = 0; i < series.counts().size(); i++) {
                Value count = series.counts().get(i);
                if (isHeld(count) == held) {
                    marks.add(i, height(count, highest), "", series.label());
                }
            }
        }
        return map(
                "geom",
                "bar",
                "stat",
                "identity",
                "data",
                marks.data(),
                "mapping",
                map("x", "x", "y", "y"),
                "width",
                BAR,
                "size",
                0.0,
                "fill",
                held ? TidySvg.HATCHED : Tone.D1.colour(),
                "color",
                held ? Tone.FIELD.colour() : Tone.D1.colour(),
                "tooltips",
                "none");
    }

    private static Map<String, Object> numbers(Chart.Distribution chart, double highest) {
        Marks marks = new Marks();
        for (Chart.Series series : chart.series()) {
            for (int i = 0; i < series.counts().size(); i++) {
                Value count = series.counts().get(i);
                marks.add(i, height(count, highest) + highest * 0.1, Shown.value(count), series.label());
            }
        }
        return Spec.texts(marks.data(), Tone.INK, "middle");
    }

    private static Map<String, Object> names(Chart.Distribution chart, double top) {
        Marks marks = new Marks();
        chart.series().forEach(series -> marks.add(-0.5, top * 0.93, series.label(), series.label()));
        Map<String, Object> layer = Spec.texts(marks.data(), Tone.INK, "left");
        layer.put("fontface", "bold");
        return layer;
    }

    private static double height(Value count, double highest) {
        return count instanceof Value.Count(long people) ? people : highest * STUB;
    }

    private static boolean isHeld(Value count) {
        return !(count instanceof Value.Count);
    }

    private static double highest(Chart.Distribution chart) {
        return chart.series().stream()
                .flatMap(series -> series.counts().stream())
                .mapToLong(count -> count instanceof Value.Count(long people) ? people : 1)
                .max()
                .stream()
                .mapToDouble(most -> Math.max(1, most))
                .findFirst()
                .orElse(1);
    }

    /** Marks of one layer, column by column. */
    private static final class Marks {
        private final List<Object> x = new ArrayList<>();
        private final List<Object> y = new ArrayList<>();
        private final List<Object> label = new ArrayList<>();
        private final List<Object> series = new ArrayList<>();

        void add(double atX, double atY, String words, String group) {
            x.add(atX);
            y.add(atY);
            label.add(words);
            series.add(group);
        }

        Map<String, Object> data() {
            return map("x", x, "y", y, "label", label, "series", series);
        }
    }
}
