package org.hearth.documents;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearth.api.document.DocumentRenderer;
import org.hearth.api.document.Publication;
import org.hearth.api.document.RenderedFile;
import org.hearth.documents.chart.ChartDrawing;
import org.hearth.documents.page.Medium;
import org.hearth.documents.page.PublicationPage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** A publication as one self-contained, accessible, printable page. */
@Component
public final class HtmlFile implements DocumentRenderer {
    private final PublicationPage page = new PublicationPage(Medium.SCREEN, new ChartDrawing());

    /** Made by the runtime; needs nothing. */
    @Activate
    public HtmlFile() {}

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String label() {
        return "Web page";
    }

    @Override
    public List<RenderedFile> render(Publication publication) {
        byte[] content = page.of(publication).getBytes(StandardCharsets.UTF_8);
        return List.of(new RenderedFile("evaluation.html", "text/html;charset=utf-8", content));
    }
}
