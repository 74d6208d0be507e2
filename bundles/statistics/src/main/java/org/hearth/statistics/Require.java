package org.hearth.statistics;

/** What functions demand of their arguments; each check names what was expected and what came. */
final class Require {

    private Require() {}

    static void finite(double value, String name) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("expected a finite " + name + ", got " + value);
        }
    }

    static void finite(double[] values, String name) {
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                throw new IllegalArgumentException(
                        "expected finite " + name + ", got " + values[i] + " at position " + i);
            }
        }
    }

    static void pairs(double[] first, double[] last) {
        if (first.length != last.length) {
            throw new IllegalArgumentException("expected as many last values as first ones, got " + first.length
                    + " first and " + last.length + " last");
        }
        finite(first, "first values");
        finite(last, "last values");
    }

    static void level(double level) {
        if (!(level >= 0.01 && level <= 0.999999)) {
            throw new IllegalArgumentException("expected a confidence level from 0.01 to 0.999999, got " + level);
        }
    }

    static void standardDeviation(double sd, String name) {
        if (!(sd >= 0) || Double.isInfinite(sd)) {
            throw new IllegalArgumentException("expected a " + name + " that is zero or more, got " + sd);
        }
    }
}
