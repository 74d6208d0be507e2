package org.hearth.documents;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hearth.api.document.DocumentRenderer;
import org.hearth.api.document.Publication;
import org.hearth.api.document.RenderedFile;
import org.hearth.api.report.Block;
import org.hearth.api.report.ReportDocument;
import org.hearth.documents.data.Datum;
import org.hearth.documents.data.FileNames;
import org.hearth.documents.data.FormulaGuard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Each table of a publication as a CSV file: UTF-8, a header of column ids, unrounded numbers. */
@Component
public final class CsvFiles implements DocumentRenderer {

    /** Made by the runtime; needs nothing. */
    @Activate
    public CsvFiles() {}

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String label() {
        return "Tables (CSV)";
    }

    @Override
    public List<RenderedFile> render(Publication publication) {
        List<RenderedFile> files = new ArrayList<>();
        FileNames names = new FileNames(".csv");
        for (ReportDocument document : publication.reports()) {
            for (Block.Table table : document.tables()) {
                String name = names.unique(document.report() + "." + table.id());
                files.add(new RenderedFile(name, "text/csv;charset=utf-8", bytes(table)));
            }
        }
        return List.copyOf(files);
    }

    private static byte[] bytes(Block.Table table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvWriter out =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(bytes)) {
            out.writeRecord(table.columns().stream()
                    .map(column -> FormulaGuard.neutralise(column.id()))
                    .toList());
            for (Block.Row row : table.rows()) {
                out.writeRecord(row.values().stream()
                        .map(value -> cell(Datum.of(value)))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String cell(Datum datum) {
        return switch (datum) {
            case Datum.Whole(long value) -> Long.toString(value);
            case Datum.Real(double value) -> BigDecimal.valueOf(value).toPlainString();
            case Datum.Words(String text) -> FormulaGuard.neutralise(text);
            case Datum.Nothing nothing -> "";
        };
    }
}
