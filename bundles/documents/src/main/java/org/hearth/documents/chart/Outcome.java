package org.hearth.documents.chart;

import org.hearth.api.instrument.Direction;
import org.hearth.api.report.Chart;

/** What a change from first to last score means, and the mark that stands for it; shape as well as colour. */
enum Outcome {
    IMPROVED("Improved reliably", Tone.D1, 16),
    UNCHANGED("No reliable change", Tone.FIELD, 1),
    WORSENED("Worsened reliably", Tone.D2, 17);

    /** What adding and subtracting decimals may leave, far below the steps of any scale. */
    private static final double ROUNDING = 1e-9;

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

    /** What became of the people of a point, by the rule of its chart. */
    static Outcome of(Chart.Point point, Chart.FirstAgainstLast chart) {
        double rise = point.last() - point.first();
        boolean reliable = chart.reliableThreshold()
                .map(threshold -> isReliable(Math.abs(rise) - threshold, chart.thresholdCounts()))
                .orElse(false);
        if (!reliable || chart.direction() == Direction.NONE) {
            return UNCHANGED;
        }
        return rise > 0 == (chart.direction() == Direction.HIGHER_IS_BETTER) ? IMPROVED : WORSENED;
    }

    /** A change that binary rounding alone keeps from the threshold has reached it, and one that it lifts above it has not. */
    private static boolean isReliable(double beyond, boolean thresholdCounts) {
        return thresholdCounts ? beyond > -ROUNDING : beyond > ROUNDING;
    }
}
