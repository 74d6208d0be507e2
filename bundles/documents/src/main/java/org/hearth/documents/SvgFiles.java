package org.hearth.documents;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hearth.api.document.DocumentRenderer;
import org.hearth.api.document.Publication;
import org.hearth.api.document.RenderedFile;
import org.hearth.api.report.Chart;
import org.hearth.api.report.ReportDocument;
import org.hearth.documents.chart.ChartDrawing;
import org.hearth.documents.chart.Ink;
import org.hearth.documents.data.FileNames;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Each chart of a publication as a drawing of its own, on white, for those who write their own report. */
@Component
public final class SvgFiles implements DocumentRenderer {
    private static final int WIDTH = 640;

    private final ChartDrawing drawing = new ChartDrawing();

    /** Made by the runtime; needs nothing. */
    @Activate
    public SvgFiles() {}

    @Override
    public String format() {
        return "svg";
    }

    @Override
    public String label() {
        return "Charts (SVG)";
    }

    @Override
    public List<RenderedFile> render(Publication publication) {
        List<RenderedFile> files = new ArrayList<>();
        FileNames names = new FileNames(".svg");
        for (ReportDocument document : publication.reports()) {
            for (Chart chart : document.charts()) {
                String svg = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + drawing.svg(chart, WIDTH, Ink.ON_WHITE, "chart") + "\n";
                files.add(new RenderedFile(
                        names.unique(chart.id()), "image/svg+xml", svg.getBytes(StandardCharsets.UTF_8)));
            }
        }
        return List.copyOf(files);
    }
}
