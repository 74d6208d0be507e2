package org.hearth.exchange.csv;

import java.io.IOException;

/** A file holds bytes that are not UTF-8. */
final class NotUtf8Exception extends IOException {
    private static final long serialVersionUID = 1L;
    private final int line;

    NotUtf8Exception(int line) {
        super("not UTF-8 in line " + line);
        this.line = line;
    }

    /** The line that holds them, from 1. */
    int line() {
        return line;
    }
}
