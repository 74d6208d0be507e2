package org.hearth.documents.chart;

import java.util.List;
import org.hearth.api.report.Chart;
import org.hearth.documents.chart.SvgCanvas.Anchor;

/**
 * The names of a distribution's categories below its lowest panel, broken into lines that fit below their bars. The plotting
 * library would cut long names short, or set them upright.
 */
record CategoryNames(Chart.Distribution chart, int width) {
    /** What the library leaves free at each side of a panel, in pixels. */
    private static final double MARGIN = 10;

    private static final int LINE = 16;
    private static final int BELOW = 8;
    /** How wide a letter is on average, in pixels; two letters stay free between neighbours. */
    private static final double LETTER = 6.6;

    private static final int BETWEEN = 2;

    int height() {
        return BELOW
                + LINE
                        * chart.categories().stream()
                                .mapToInt(name -> lines(name).size())
                                .max()
                                .orElse(0);
    }

    /** Draws them below a plot that ends there. */
    void draw(SvgCanvas canvas, double plotEnd) {
        for (int i = 0; i < chart.categories().size(); i++) {
            double x = MARGIN + room() * (i + 0.5);
            double y = plotEnd + BELOW;
            for (String line : lines(chart.categories().get(i))) {
                canvas.text(x, y, line, Tone.INK_2, Anchor.MIDDLE, false);
                y += LINE;
            }
        }
    }

    private double room() {
        return (width - 2 * MARGIN) / Math.max(1, chart.categories().size());
    }

    private List<String> lines(String name) {
        int letters = (int) (room() / LETTER) - BETWEEN;
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : name.strip().split("\\s+")) {
            boolean fits = column > 0 && column + 1 + word.length() <= letters;
            lines.append(column == 0 ? "" : fits ? " " : "\n").append(word);
            column = fits ? column + 1 + word.length() : word.length();
        }
        return lines.toString().lines().toList();
    }
}
