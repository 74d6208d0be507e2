package org.hearth.exchange.csv;

import java.util.regex.Pattern;

/** Neutralises cells that a spreadsheet would run as a formula. */
public final class FormulaGuard {
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.][0-9]+)?");

    private FormulaGuard() {}

    /** The cell as it is, or behind an apostrophe if a spreadsheet would run it; spreadsheets skip leading blanks. */
    public static String neutralise(String cell) {
        String start = cell.stripLeading();
        boolean runs = begins(cell) || begins(start);
        return runs && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    private static boolean begins(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
