package org.hearth.documents.chart;

import org.hearth.api.report.Chart;

/** One person's scores over time. */
final class TrajectoryDrawing {
    private static final int PANEL = 170;
    private final Chart.Trajectory chart;
    private final int width;

    TrajectoryDrawing(Chart.Trajectory chart, int width) {
        this.chart = chart;
        this.width = width;
    }

    String svg(Ink ink, String id) {
        int height = PANEL * chart.lines().size();
        return new SvgRoot(width, height, ink, id, chart.title(), chart.summary()).text();
    }
}
