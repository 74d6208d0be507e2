package org.hearth.documents.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheets, kept beside this class. */
public final class Styles {
    private Styles() {}

    /** What the markup of a document needs; its colours are the page's own {@code --h-*} properties. */
    public static String document() {
        return read("document.css");
    }

    static String forMedium(Medium medium) {
        return medium == Medium.PAPER ? read("paper.css") : read("page.css") + document();
    }

    private static String read(String name) {
        try (InputStream in = Styles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the style sheet " + name + " is missing from the bundle");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
