package org.hearth.reports.outcomechange;

import java.util.List;
import java.util.Locale;

/** Numbers as people write them. */
final class Words {
    private Words() {}

    /** The words as a list that is read aloud: <em>a</em>, <em>a and b</em>, <em>a, b and c</em>. */
    static String joined(List<String> words) {
        return words.size() == 1
                ? words.getFirst()
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    /** The number without decimals if it is whole, otherwise with up to two. */
    static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.2f", value);
    }
}
