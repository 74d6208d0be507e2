package org.hearth.exchange.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.hearth.api.report.IntColumn;

/** Reads the text of a cell as a day or a number. */
final class Cells {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST_SHOWN = 40;

    private Cells() {}

    /** The day of {@code yyyy-mm-dd}, counted from 1970-01-01; {@link IntColumn#ABSENT} if it is not such a day. */
    static int day(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return IntColumn.ABSENT;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 0 || day < 0) {
            return IntColumn.ABSENT;
        }
        try {
            return (int) LocalDate.of(year, month, day).toEpochDay();
        } catch (DateTimeException e) { // such as 30 February
            return IntColumn.ABSENT;
        }
    }

    /** The number written with digits and at most one point, such as {@code 12} or {@code -0.5}; NaN if it is none. */
    static double number(String text) {
        int length = text.length();
        if (length > 0 && length <= 3) {
            int small = digits(text, 0, length);
            if (small >= 0) {
                return small;
            }
        }
        return isDecimal(text) ? Double.parseDouble(text) : Double.NaN;
    }

    private static boolean isDecimal(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int digits = 0;
        int points = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '.') {
                points++;
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else {
                return false;
            }
        }
        return digits > 0 && digits <= 30 && points <= 1;
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** What stood in a cell, for a message: quoted, on one line and not too long. */
    static String shown(String text) {
        if (text.isEmpty()) {
            return "nothing";
        }
        StringBuilder shown = new StringBuilder("'");
        text.codePoints().limit(LONGEST_SHOWN).forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return shown.append(text.codePointCount(0, text.length()) > LONGEST_SHOWN ? "…'" : "'")
                .toString();
    }

    /** A number without a needless {@code .0}. */
    static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.valueOf((long) number)
                : String.valueOf(number);
    }
}
