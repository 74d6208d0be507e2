package org.hearth.reports.outcomechange;

import java.util.Locale;

/** Numbers as people write them. */
final class Words {
    private Words() {}

    /** The number without decimals if it is whole, otherwise with up to two. */
    static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.2f", value);
    }
}
