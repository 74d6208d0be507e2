package org.hearth.documents.chart;

import java.util.Map;
import org.hearth.api.report.Chart;
import org.jetbrains.letsPlot.commons.geometry.DoubleVector;
import org.jetbrains.letsPlot.core.util.PlotSvgExportCommon;

/** Draws charts as SVG. May be shared between threads; the plotting library is not loaded before the first plot. */
public final class ChartDrawing {

    /**
     * The chart as an SVG element, with its title and its summary as accessible name and description.
     *
     * @param width in pixels
     * @param id prefix of every id inside; unique on the page
     */
    public String svg(Chart chart, int width, Ink ink, String id) {
        return switch (chart) {
            case Chart.Distribution distribution -> distribution(distribution, width, ink, id);
            case Chart.FirstAgainstLast points ->
                plotted(new FirstAgainstLastPlot(points).spec(), width, FirstAgainstLastPlot.height(width), ink, id)
                        .named(chart.title(), chart.summary());
            case Chart.Trajectory trajectory -> new TrajectoryDrawing(trajectory, width).svg(ink, id);
        };
    }

    private static String distribution(Chart.Distribution chart, int width, Ink ink, String id) {
        CategoryNames names = new CategoryNames(chart, width);
        int height = DistributionPlot.height(chart);
        return plotted(DistributionPlot.of(chart), width, height, ink, id)
                .below(names.height(), canvas -> names.draw(canvas, height))
                .named(chart.title(), chart.summary());
    }

    private static TidySvg plotted(Map<String, Object> spec, int width, int height, Ink ink, String id) {
        String drawn = PlotSvgExportCommon.INSTANCE.buildSvgImageFromRawSpecs(
                spec, new DoubleVector(width, height), (plotSize, plot, figure) -> "", false);
        return new TidySvg(drawn, width, height, ink, id);
    }
}
