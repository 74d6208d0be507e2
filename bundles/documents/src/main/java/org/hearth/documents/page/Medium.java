package org.hearth.documents.page;

/** Where the markup is read. */
public enum Medium {
    /** A page of its own in a browser. */
    SCREEN(1),
    /** Sheets of paper: nothing opens, colours are fixed. */
    PAPER(1),
    /** A part of one of our own screens, which has a title already. */
    FRAGMENT(0);

    private final int lowered;

    Medium(int lowered) {
        this.lowered = lowered;
    }

    /** The level of a heading here; a publication's title comes first, and each report's title after it. */
    int level(int level) {
        return Math.clamp(level + lowered, 2, 6);
    }
}
