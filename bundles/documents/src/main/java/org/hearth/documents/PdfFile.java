package org.hearth.documents;

import java.util.List;
import org.hearth.api.document.DocumentRenderer;
import org.hearth.api.document.Publication;
import org.hearth.api.document.RenderedFile;
import org.hearth.documents.chart.ChartDrawing;
import org.hearth.documents.page.Medium;
import org.hearth.documents.page.PublicationPage;
import org.hearth.documents.pdf.PaperPage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** A publication as a tagged PDF, made from the page that people read in a browser. */
@Component
public final class PdfFile implements DocumentRenderer {
    private final PublicationPage page = new PublicationPage(Medium.PAPER, new ChartDrawing());

    /** Made by the runtime; needs nothing. */
    @Activate
    public PdfFile() {}

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public String label() {
        return "PDF";
    }

    @Override
    public List<RenderedFile> render(Publication publication) {
        byte[] content = PaperPage.of(
                page.of(publication), publication.title(), "Hearth " + publication.hearth(), publication.generatedAt());
        return List.of(new RenderedFile("evaluation.pdf", "application/pdf", content));
    }
}
