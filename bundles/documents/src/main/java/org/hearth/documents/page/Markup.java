package org.hearth.documents.page;

import j2html.Config;
import j2html.rendering.FlatHtml;
import j2html.tags.DomContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.hearth.documents.words.LegalText;

/** Elements as text. */
public final class Markup {
    private static final Config WELL_FORMED = Config.defaults().withEmptyTagsClosed(true);

    private Markup() {}

    /** The text of the element and all in it; also well-formed XML. */
    public static String text(DomContent content) {
        try {
            return LegalText.of(content.render(FlatHtml.inMemory(WELL_FORMED)).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
