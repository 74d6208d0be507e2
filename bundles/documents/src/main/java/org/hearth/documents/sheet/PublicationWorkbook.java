package org.hearth.documents.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.hearth.api.document.Publication;
import org.hearth.api.report.Block;
import org.hearth.api.report.ReportDocument;

/** A publication as the bytes of an XLSX workbook. */
public final class PublicationWorkbook {
    private static final String FORMAT_VERSION = "1.0";

    private PublicationWorkbook() {}

    /** The bytes; the same for the same publication. */
    public static byte[] of(Publication publication) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            try (Workbook workbook = new Workbook(bytes, "Hearth", FORMAT_VERSION)) {
                SheetNames names = new SheetNames();
                new SummarySheet(workbook.newWorksheet(names.unique("Summary"))).write(publication);
                for (ReportDocument document : publication.reports()) {
                    for (Block.Table table : document.tables()) {
                        TableSheet.write(workbook.newWorksheet(names.unique(table.id())), table);
                    }
                }
            }
            return SteadyZip.of(bytes.toByteArray(), publication.generatedAt());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
