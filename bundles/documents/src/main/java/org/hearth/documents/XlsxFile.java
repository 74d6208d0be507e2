package org.hearth.documents;

import java.util.List;
import org.hearth.api.document.DocumentRenderer;
import org.hearth.api.document.Publication;
import org.hearth.api.document.RenderedFile;
import org.hearth.documents.sheet.PublicationWorkbook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** A publication as a spreadsheet: a summary, and a sheet for each table. */
@Component
public final class XlsxFile implements DocumentRenderer {
    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Made by the runtime; needs nothing. */
    @Activate
    public XlsxFile() {}

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public String label() {
        return "Spreadsheet (XLSX)";
    }

    @Override
    public List<RenderedFile> render(Publication publication) {
        return List.of(new RenderedFile("evaluation.xlsx", MEDIA_TYPE, PublicationWorkbook.of(publication)));
    }
}
