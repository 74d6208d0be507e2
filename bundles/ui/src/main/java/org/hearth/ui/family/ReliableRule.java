package org.hearth.ui.family;

import java.util.Optional;
import java.util.OptionalDouble;
import org.hearth.api.instrument.ReliableChange;
import org.hearth.api.instrument.Scale;

/**
 * From which change on a scale on a change exceeds measurement error, by what is published about the scale.
 *
 * @param points how large the change must be
 * @param inclusive whether a change of just that size counts
 */
record ReliableRule(double points, boolean inclusive) {
    /** What adding and subtracting decimals may leave, far below the steps of any scale. */
    private static final double ROUNDING = 1e-9;

    private static final double Z_95 = 1.959963984540054;

    /** The rule of that scale; empty when none is published that applies to one person. */
    static Optional<ReliableRule> of(Scale scale) {
        return scale.norms().reliableChange().flatMap(ReliableRule::of);
    }

    private static Optional<ReliableRule> of(ReliableChange change) {
        return switch (change) {
            case ReliableChange.Threshold(double points, String source) -> Optional.of(new ReliableRule(points, true));
            case ReliableChange.JacobsonTruax(OptionalDouble sd, double reliability, String source) ->
                sd.isPresent()
                        ? Optional.of(
                                new ReliableRule(Z_95 * sd.getAsDouble() * Math.sqrt(2 * (1 - reliability)), false))
                        : Optional.empty();
        };
    }

    /** Whether the step from one score to another exceeds measurement error. */
    boolean holds(double first, double later) {
        double beyond = Math.abs(later - first) - points;
        return inclusive ? beyond > -ROUNDING : beyond > ROUNDING;
    }
}
