package org.hearth.documents.chart;

import org.hearth.api.instrument.Direction;
import org.hearth.api.report.Chart;

/** What a change from first to last score means, and the mark that stands for it; shape as well as colour. */
enum Outcome {
    IMPROVED("Improved reliably", Tone.D1, 16),
    UNCHANGED("No reliable change", Tone.FIELD, 1),
    WORSENED("Worsened reliably", Tone.D2, 17);

    private final String label;
    private final Tone tone;
    private final int shape;

    Outcome(String label, Tone tone, int shape) {
        this.label = label;
        this.tone = tone;
        this.shape = shape;
    }

    String label() {
        return label;
    }

    Tone tone() {
        return tone;
    }

    /** The number of the shape, as R and lets-plot count them. */
    int shape() {
        return shape;
    }

    static Outcome of(Chart.Point point, double reliable, Direction direction) {
        double rise = point.last() - point.first();
        if (Math.abs(rise) < reliable || direction == Direction.NONE) {
            return UNCHANGED;
        }
        return rise > 0 == (direction == Direction.HIGHER_IS_BETTER) ? IMPROVED : WORSENED;
    }
}
