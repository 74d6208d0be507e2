package org.hearth.documents.page;

import static j2html.TagCreator.body;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.img;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.style;

import j2html.TagCreator;
import j2html.tags.DomContent;
import java.util.Base64;
import java.util.Optional;
import org.hearth.api.programme.Letter;
import org.hearth.api.programme.Logo;

/** A letter on sheets of paper, under the programme's mark. */
public final class LetterPage {
    private LetterPage() {}

    /** What the file is called inside: who writes, never about whom. */
    public static String title(Letter letter) {
        return letter.to().isEmpty() ? "From " + letter.from() : "Letter from " + letter.from();
    }

    /** The page, from document type to end; well-formed XML. */
    public static String of(Letter letter, Optional<Logo> logo) {
        DomContent page = html().withLang("en-GB")
                .with(
                        head(
                                meta().withCharset("utf-8"),
                                meta().withName("description").withContent(title(letter)),
                                TagCreator.title(title(letter)),
                                style(rawHtml(Styles.letter()))),
                        body().with(LetterMarkup.of(letter, logo.map(LetterPage::mark))));
        return "<!DOCTYPE html>\n" + Markup.text(page);
    }

    /** The mark inside of the page: whatever lies in the file is only ever an image. */
    private static DomContent mark(Logo logo) {
        return img().withSrc("data:" + logo.mediaType() + ";base64,"
                        + Base64.getEncoder().encodeToString(logo.content()))
                .withAlt("")
                .withClass("h-mark");
    }
}
