package org.hearth.documents;

import org.hearth.api.document.PageFragments;
import org.hearth.api.report.Chart;
import org.hearth.api.report.ReportDocument;
import org.hearth.documents.chart.ChartDrawing;
import org.hearth.documents.chart.Ink;
import org.hearth.documents.page.DocumentMarkup;
import org.hearth.documents.page.Markup;
import org.hearth.documents.page.Medium;
import org.hearth.documents.page.Styles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The same markup as the page's, in pieces for the web UI. */
@Component
public final class DocumentFragments implements PageFragments {
    private final ChartDrawing drawing = new ChartDrawing();
    private final DocumentMarkup markup = new DocumentMarkup(Medium.FRAGMENT, drawing);

    /** Made by the runtime; needs nothing. */
    @Activate
    public DocumentFragments() {}

    @Override
    public String html(ReportDocument document) {
        return Markup.text(markup.of(document));
    }

    @Override
    public String svg(Chart chart, int width) {
        String id = "chart-" + chart.id().replaceAll("[^A-Za-z0-9_-]+", "-") + "-" + width;
        return drawing.svg(chart, width, Ink.THEMED, id);
    }

    @Override
    public String css() {
        return Styles.document();
    }
}
