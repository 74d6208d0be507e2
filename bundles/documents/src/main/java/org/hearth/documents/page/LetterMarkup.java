package org.hearth.documents.page;

import static j2html.TagCreator.article;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.header;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.TagCreator;
import j2html.tags.DomContent;
import j2html.tags.specialized.ArticleTag;
import j2html.tags.specialized.PTag;
import j2html.tags.specialized.SectionTag;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearth.api.programme.Letter;

/** A letter as elements: head, address, date, subject, what it says, and who signs. */
public final class LetterMarkup {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private LetterMarkup() {}

    /**
     * The letter.
     *
     * @param mark the programme's mark, to stand at its head
     */
    public static ArticleTag of(Letter letter, Optional<DomContent> mark) {
        ArticleTag page = article().withClass(letter.to().isEmpty() ? "h-letter h-sheet" : "h-letter");
        page.with(head(letter, mark));
        if (!letter.to().isEmpty()) {
            page.with(lines(letter.to(), "h-to"));
        }
        page.with(p(DAY.format(letter.on())).withClass("h-date"));
        page.with(h1(letter.subject()));
        if (!letter.salutation().isBlank()) {
            page.with(p(letter.salutation()));
        }
        letter.sections().forEach(part -> page.with(part(part)));
        if (!letter.closing().isBlank()) {
            page.with(p(letter.closing()).withClass("h-closing"));
        }
        if (!letter.signature().isEmpty()) {
            page.with(lines(letter.signature(), "h-signature"));
        }
        if (!letter.foot().isEmpty()) {
            page.with(div().withClass("h-letter-foot").with(each(letter.foot(), line -> p(line))));
        }
        return page;
    }

    private static DomContent head(Letter letter, Optional<DomContent> mark) {
        var head = header().withClass("h-letter-head");
        mark.ifPresent(head::with);
        head.with(p(letter.from()).withClass("h-from"));
        if (!letter.place().isBlank()) {
            head.with(p(letter.place()).withClass("h-place"));
        }
        return head;
    }

    private static SectionTag part(Letter.Section part) {
        SectionTag tag = section();
        if (!part.heading().isBlank()) {
            tag.with(h2(part.heading()));
        }
        part.paragraphs().forEach(words -> tag.with(paragraph(words)));
        if (!part.heads().isEmpty()) {
            tag.with(table().with(
                            thead(tr(each(part.heads(), words -> th(words).attr("scope", "col")))),
                            tbody(each(part.rows(), cells -> row(cells)))));
        }
        return tag;
    }

    private static DomContent row(List<String> cells) {
        return tr(th(cells.getFirst()).attr("scope", "row"), each(cells.subList(1, cells.size()), cell -> td(cell)));
    }

    private static PTag paragraph(String words) {
        return lines(Arrays.asList(words.split("\\R")), "h-words");
    }

    private static PTag lines(List<String> lines, String cssClass) {
        PTag paragraph = p().withClass(cssClass);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                paragraph.with(TagCreator.br());
            }
            paragraph.with(span(lines.get(i)));
        }
        return paragraph;
    }
}
