package org.hearth.documents.sheet;

import org.dhatim.fastexcel.Worksheet;
import org.hearth.api.report.Block;
import org.hearth.api.report.Value;
import org.hearth.documents.words.Shown;

/** A sheet with one table: its title, its column headings, which stay in view, and its rows. */
final class TableSheet {
    private static final int FIRST_ROW = 2;
    private static final int NARROWEST = 12;
    private static final int WIDEST = 60;

    private TableSheet() {}

    static void write(Worksheet sheet, Block.Table table) {
        Cells cells = new Cells(sheet);
        cells.title(0, table.title(), 14);
        for (int i = 0; i < table.columns().size(); i++) {
            cells.heading(1, i, table.columns().get(i).label(), i > 0);
            sheet.width(i, width(table, i));
        }
        sheet.freezePane(1, FIRST_ROW);
        int row = FIRST_ROW;
        for (Block.Row values : table.rows()) {
            for (int i = 0; i < values.values().size(); i++) {
                cells.value(row, i, values.values().get(i));
            }
            row++;
        }
        if (!table.note().isBlank()) {
            cells.text(row + 1, 0, table.note());
        }
    }

    private static int width(Block.Table table, int column) {
        int longest = table.columns().get(column).label().length();
        for (Block.Row row : table.rows()) {
            Value value = row.values().get(column);
            longest = Math.max(longest, Shown.value(value).length());
        }
        return Math.clamp(longest + 3, NARROWEST, WIDEST);
    }
}
