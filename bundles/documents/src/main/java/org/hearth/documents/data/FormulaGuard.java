package org.hearth.documents.data;

import java.util.regex.Pattern;

/** Keeps a spreadsheet from running words as a formula. */
public final class FormulaGuard {
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

    private FormulaGuard() {}

    /** The words as they are, or behind an apostrophe if a spreadsheet would take them for a formula. */
    public static String neutralise(String text) {
        return runs(text) ? "'" + text : text;
    }

    /** Spreadsheets skip leading spaces, and take the full-width signs of East Asian keyboards as well. */
    private static boolean runs(String text) {
        String start = text.stripLeading();
        if (!text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0) {
            start = text;
        }
        if (start.isEmpty() || STARTS_A_FORMULA.indexOf(start.charAt(0)) < 0) {
            return false;
        }
        return !NUMBER.matcher(start).matches();
    }
}
