package org.hearth.documents.sheet;

import org.dhatim.fastexcel.Worksheet;
import org.hearth.api.report.Value;
import org.hearth.documents.data.Datum;
import org.hearth.documents.data.FormulaGuard;
import org.hearth.documents.words.LegalText;

/** The cells of one sheet. */
final class Cells {
    private static final String HEADING_FILL = "F2EEE7";
    /** About as many characters of words as fit into the first column of the summary. */
    static final int PROSE_WIDTH = 72;

    private static final double LINE = 15.5;
    /** The format knows no higher row, in points. */
    private static final int HIGHEST_ROW = 409;

    private static final String QUIET = "5C534B";

    private final Worksheet sheet;

    Cells(Worksheet sheet) {
        this.sheet = sheet;
    }

    void text(int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, FormulaGuard.neutralise(LegalText.of(text)));
        }
    }

    void title(int row, String text, int size) {
        text(row, 0, text);
        sheet.style(row, 0).bold().fontSize(size).set();
    }

    void strong(int row, int column) {
        sheet.style(row, column).bold().set();
    }

    /** Words that may run over several lines of the first column; merged cells would be in no steady order. */
    void prose(int row, String text) {
        text(row, 0, text);
        sheet.style(row, 0).wrapText(true).verticalAlignment("top").set();
        sheet.rowHeight(row, Math.min(HIGHEST_ROW, (text.length() / PROSE_WIDTH + 1) * LINE));
    }

    void heading(int row, int column, String text, boolean number) {
        text(row, column, text);
        sheet.style(row, column)
                .bold()
                .wrapText(true)
                .fillColor(HEADING_FILL)
                .horizontalAlignment(number ? "right" : "left")
                .borderStyle(org.dhatim.fastexcel.BorderSide.BOTTOM, "thin")
                .set();
    }

    void value(int row, int column, Value value) {
        switch (Datum.of(value)) {
            case Datum.Whole(long whole) -> number(row, column, whole, "#,##0");
            case Datum.Real(double real) -> number(row, column, real, format(value));
            case Datum.Words(String words) -> {
                text(row, column, words);
                if (value instanceof Value.Withheld) {
                    sheet.style(row, column)
                            .italic()
                            .fontColor(QUIET)
                            .horizontalAlignment("right")
                            .set();
                }
            }
            case Datum.Nothing nothing -> {}
        }
    }

    void number(int row, int column, Number number, String format) {
        sheet.value(row, column, number);
        sheet.style(row, column).format(format).set();
    }

    /** How such a number is shown; the cell itself holds it unrounded. */
    static String format(Value value) {
        return switch (value) {
            case Value.Share share -> "0%";
            case Value.Measure measure -> decimals(measure.decimals());
            case Value.Constant constant -> decimals(constant.decimals());
            default -> "General";
        };
    }

    private static String decimals(int count) {
        return count == 0 ? "#,##0" : "#,##0." + "0".repeat(count);
    }
}
