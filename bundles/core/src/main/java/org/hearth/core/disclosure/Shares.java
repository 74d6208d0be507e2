package org.hearth.core.disclosure;

import org.hearth.api.report.Value;

/** Shares as whole per cents. */
final class Shares {
    private Shares() {}

    /** The share in per cent, rounded to the nearest whole number, halfway up. */
    static long perCent(Value.Share share) {
        return perCent(share.numerator(), share.denominator());
    }

    static long perCent(long numerator, long denominator) {
        return Math.floorDiv(200 * numerator + denominator, 2 * denominator);
    }
}
