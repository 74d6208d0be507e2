package org.hearth.documents.chart;

import org.hearth.api.report.Chart;
import org.hearth.documents.chart.SvgCanvas.Anchor;

/** The days from which on something about a line is different: a thin dashed upright line each, with its words beside it. */
record LineMarks(Chart.Line line, TimeAxis axis, int width) {
    /** How wide a letter is on average, in pixels. */
    private static final double LETTER = 6.6;

    private static final double GAP = 4;
    /** Above the numbers of the highest scores. */
    private static final double ABOVE = 17;

    void draw(SvgCanvas canvas, double top, double bottom) {
        double taken = Double.NEGATIVE_INFINITY;
        for (Chart.Mark mark : line.marks()) {
            double x = axis.x(mark.on());
            double length = mark.words().length() * LETTER;
            boolean toTheRight = x + GAP + length <= width;
            double from = toTheRight ? x + GAP : x - GAP - length;
            // above the panel; within it where the words before stand there already
            double y = from > taken ? top - ABOVE : top + 14;
            canvas.dashed(x, top - ABOVE - 10, x, bottom, Tone.INK_2, "2 3");
            canvas.text(
                    toTheRight ? x + GAP : x - GAP,
                    y,
                    mark.words(),
                    Tone.INK_2,
                    toTheRight ? Anchor.START : Anchor.END,
                    false);
            taken = Math.max(taken, from + length);
        }
    }
}
