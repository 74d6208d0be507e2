package org.hearth.statistics;

/** Comparison of numbers that stand for decimals. */
final class Decimals {

    /** Far above binary rounding, far below any step in which scores are counted. */
    private static final double TOLERANCE = 1e-9;

    private Decimals() {}

    /**
     * Compares {@code value} with {@code bound}; equal if they differ by no more than rounding leaves of numbers as
     * large as these and the {@code operands} that the value was computed from.
     */
    static int compare(double value, double bound, double... operands) {
        double size = Math.max(Math.abs(value), Math.abs(bound));
        for (double operand : operands) {
            Require.finite(operand, "score");
            size = Math.max(size, Math.abs(operand));
        }
        return Math.abs(value - bound) <= TOLERANCE * size ? 0 : Double.compare(value, bound);
    }
}
