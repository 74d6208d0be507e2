package org.hearth.documents.sheet;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.hearth.api.document.Publication;
import org.hearth.api.report.Block;
import org.hearth.api.report.ReportDocument;
import org.hearth.documents.data.Reservations;
import org.hearth.documents.words.Shown;

/** The first sheet: what was found, every figure with its interval, and what must be known to read them. */
final class SummarySheet {
    private static final List<String> COLUMNS =
            List.of("Figure", "Value", "Lower bound", "Upper bound", "Level", "Rests on", "Key");
    private static final int KEY = 6;
    private static final int[] WIDTHS = {Cells.PROSE_WIDTH, 16, 14, 14, 10, 44, 38};

    private final Cells cells;
    private final Worksheet sheet;
    private int row;

    SummarySheet(Worksheet sheet) {
        this.sheet = sheet;
        this.cells = new Cells(sheet);
    }

    void write(Publication publication) {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.width(i, WIDTHS[i]);
        }
        cells.title(row++, publication.title(), 18);
        cells.prose(row++, publication.disclosure());
        cells.prose(row++, "Made with Hearth " + publication.hearth() + ", " + publication.generatedAt() + ".");
        publication.reports().forEach(this::write);
    }

    private void write(ReportDocument document) {
        row++;
        cells.title(row++, document.title(), 14);
        cells.prose(row++, document.lead());
        row++;
        for (int i = 0; i < COLUMNS.size(); i++) {
            cells.heading(row, i, COLUMNS.get(i), i > 0 && i < COLUMNS.size() - 2);
        }
        row++;
        document.figures().forEach(this::write);
        row++;
        cells.text(row, 0, "What this can and cannot say");
        cells.strong(row++, 0);
        Reservations.of(document).forEach(text -> cells.prose(row++, text));
    }

    private void write(Block.Figure figure) {
        cells.text(row, 0, figure.label());
        cells.value(row, 1, figure.value());
        if (Shown.interval(figure).isPresent()) {
            Block.Interval interval = figure.interval().orElseThrow();
            String format = Cells.format(figure.value());
            cells.number(row, 2, interval.low(), format);
            cells.number(row, 3, interval.high(), format);
            cells.number(row, 4, interval.level(), "0%");
        }
        cells.text(
                row,
                5,
                Shown.reason(figure.value())
                        .or(() -> Shown.base(figure.value()))
                        .orElse(""));
        cells.text(row, KEY, figure.key());
        row++;
    }
}
