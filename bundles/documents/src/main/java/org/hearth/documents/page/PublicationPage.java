package org.hearth.documents.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.style;
import static j2html.TagCreator.text;
import static j2html.TagCreator.title;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.ArticleTag;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.hearth.api.document.Publication;
import org.hearth.api.report.ReportDocument;
import org.hearth.documents.chart.ChartDrawing;

/** A publication as a page that needs nothing else: its styles, its charts and its words in one file. */
public final class PublicationPage {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu 'at' HH:mm 'UTC'", Locale.UK)
            .withZone(ZoneOffset.UTC);

    private static final String MARK = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"24\" height=\"24\""
            + " viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path fill=\"var(--h-ember)\""
            + " d=\"M1 16V8a7 7 0 0 1 14 0v8h-3V8a4 4 0 0 0-8 0v8zM8 10.9a2.4 2.4 0 1 1 0 4.8a2.4 2.4 0 0 1 0-4.8z\"/></svg>";

    private final Medium medium;
    private final ChartDrawing drawing;

    /** Pages for that medium. */
    public PublicationPage(Medium medium, ChartDrawing drawing) {
        this.medium = medium;
        this.drawing = drawing;
    }

    /** The page, from document type to end; well-formed XML too. */
    public String of(Publication publication) {
        DocumentMarkup markup = new DocumentMarkup(medium, drawing);
        Ids ids = new Ids();
        List<ArticleTag> articles = publication.reports().stream()
                .map(report -> markup.of(report, ids))
                .toList();
        DomContent page = html().withLang("en-GB")
                .with(
                        head(
                                meta().withCharset("utf-8"),
                                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                meta().withName("description").withContent(description(publication)),
                                meta().withName("generator").withContent("Hearth " + publication.hearth()),
                                title(publication.title()),
                                style(rawHtml(Styles.forMedium(medium)))),
                        body().withClass("h-publication")
                                .with(main().withClass("h-page")
                                        .with(cover(publication))
                                        .with(articles)
                                        .with(footer().withClass("h-foot")
                                                .with(p("Made with Hearth " + publication.hearth()
                                                        + ", open source for parent and infant programmes.")))));
        return "<!DOCTYPE html>\n" + Markup.text(page);
    }

    private DomContent cover(Publication publication) {
        var cover = header().withClass("h-cover")
                .with(
                        p(
                                        rawHtml(
                                                medium == Medium.PAPER
                                                        ? MARK.replace("var(--h-ember)", "#A33F14")
                                                        : MARK),
                                        text("Hearth"))
                                .withClass("h-brand"),
                        h1(publication.title()),
                        p(MOMENT.format(publication.generatedAt())).withClass("h-when"),
                        p(publication.disclosure()).withClass("h-disclosure"));
        if (publication.reports().size() > 1) {
            cover.with(nav().attr("aria-label", "Contents")
                    .withClass("h-contents")
                    .with(ul().with(each(
                            publication.reports(),
                            report -> li(a(report.title()).withHref("#report-" + report.report()))))));
        }
        return cover;
    }

    private static String description(Publication publication) {
        return publication.reports().stream()
                .map(ReportDocument::lead)
                .filter(lead -> !lead.isBlank())
                .findFirst()
                .orElse(publication.title());
    }
}
