package org.hearth.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.SortedSet;

/** Where files come from: a folder or a zip. */
interface Source extends Closeable {

    /** The names of all files, with {@code /} between folders. Files that begin with a dot are not among them. */
    SortedSet<String> names();

    /** The bytes of one of them. */
    InputStream open(String name) throws IOException;
}
