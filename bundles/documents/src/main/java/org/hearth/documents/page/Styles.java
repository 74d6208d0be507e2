package org.hearth.documents.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The style sheets, kept beside this class. */
public final class Styles {
    private Styles() {}

    /** What the markup of a document needs; its colours are the page's own {@code --h-*} properties. */
    public static String document() {
        return read("document.css");
    }

    /** What a letter on paper needs. */
    static String letter() {
        return read("letter.css");
    }

    static String forMedium(Medium medium) {
        return medium == Medium.PAPER ? read("paper.css") : font() + read("page.css") + document();
    }

    /** The font inside the page, so that it looks the same where nobody has installed it. */
    private static String font() {
        return "@font-face{font-family:Figtree;font-weight:300 900;font-display:swap;src:url(data:font/woff2;base64,"
                + Base64.getEncoder().encodeToString(bytes("/org/hearth/documents/font/figtree-latin.woff2"))
                + ") format(\"woff2\")}\n";
    }

    private static String read(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Styles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the bundle");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
