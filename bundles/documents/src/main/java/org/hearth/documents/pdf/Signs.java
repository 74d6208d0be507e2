package org.hearth.documents.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which signs our fonts can print, left to right. What they cannot would come out as an empty box, or in the wrong order. */
final class Signs {
    private static final String WIDEST = "/org/hearth/documents/font/noto-sans-400.ttf";

    private final CmapLookup glyphs;

    Signs() {
        try (InputStream in = open();
                TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(in))) {
            glyphs = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open() {
        return Optional.ofNullable(Signs.class.getResourceAsStream(WIDEST))
                .orElseThrow(() -> new IllegalStateException("the font " + WIDEST + " is missing from the bundle"));
    }

    /** Whether that sign can be printed as it is meant. */
    boolean canPrint(int sign) {
        if (Character.isISOControl(sign) || Character.isWhitespace(sign)) {
            return true;
        }
        return switch (Character.getDirectionality(sign)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> false;
            default -> glyphs.getGlyphId(sign) != 0;
        };
    }
}
