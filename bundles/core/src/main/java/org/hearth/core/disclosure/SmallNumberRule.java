package org.hearth.core.disclosure;

import org.hearth.api.report.Value;

/**
 * From which size on a number of people may be shown, and how coarsely.
 *
 * @param threshold counts below it are withheld, at least 1
 * @param roundTo other counts are rounded to the nearest multiple of it, at most the threshold; 1 leaves them exact
 * @param withholdsZero whether nobody at all counts as few
 */
public record SmallNumberRule(int threshold, int roundTo, boolean withholdsZero) {

    /**
     * The rule of NHS England's mental health statistics (MHSDS) below national level: under 5, nobody included, is
     * withheld, and everything else is rounded to the nearest 5.
     */
    public static final SmallNumberRule MHSDS = new SmallNumberRule(5, 5, true);

    /** @throws IllegalArgumentException if the threshold is below 1 or the rounding not between 1 and the threshold */
    public SmallNumberRule {
        if (threshold < 1 || roundTo < 1 || roundTo > threshold) {
            throw new IllegalArgumentException(
                    "expected a threshold from 1 and rounding from 1 to the threshold, but found " + threshold + " and "
                            + roundTo);
        }
    }

    boolean isSmall(long people) {
        return people < threshold && (withholdsZero || people > 0);
    }

    boolean rounds() {
        return roundTo > 1;
    }

    /** The nearest multiple; halfway up. A count that is not small never becomes zero unless it is zero. */
    long rounded(long people) {
        return Math.floorDiv(2 * people + roundTo, 2L * roundTo) * roundTo;
    }

    /** What people read instead of a small count. */
    Value.Withheld small() {
        return new Value.Withheld("under " + threshold);
    }

    /** What people read instead of a number that would give a small one away. */
    static Value.Withheld protecting() {
        return new Value.Withheld("held back");
    }
}
