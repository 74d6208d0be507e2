package org.hearth.api.document;

import org.hearth.api.report.Chart;
import org.hearth.api.report.ReportDocument;
import org.osgi.annotation.versioning.ProviderType;

/** Report documents and charts as pieces of a web page, coloured by the page's own {@code --h-*} properties. */
@ProviderType
public interface PageFragments {

    /** The document as an HTML fragment, without {@code html}, {@code head} or {@code body}; all text is escaped. */
    String html(ReportDocument document);

    /**
     * The chart as inline SVG, with its title and summary as accessible name and description.
     *
     * @param width in pixels, such as 640 or 326
     */
    String svg(Chart chart, int width);

    /** The style sheet that both need; its colours, type and spaces are the page's own {@code --h-*} properties. */
    String css();
}
