package org.hearth.documents.page;

import j2html.TagCreator;
import j2html.tags.DomContent;

/** Headings by their level. */
final class Headings {
    private Headings() {}

    static DomContent of(int level, String text) {
        return switch (level) {
            case 1 -> TagCreator.h1(text);
            case 2 -> TagCreator.h2(text);
            case 3 -> TagCreator.h3(text);
            case 4 -> TagCreator.h4(text);
            case 5 -> TagCreator.h5(text);
            default -> TagCreator.h6(text);
        };
    }
}
