package org.hearth.documents.data;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of files that are made together: safe on every system and unlike each other, also where case does not count. */
public final class FileNames {
    private final String ending;
    private final Set<String> taken = new HashSet<>();

    /** Names that end in {@code ending}, such as {@code .csv}. */
    public FileNames(String ending) {
        this.ending = ending;
    }

    /** A name made from that id; a second file of the same id gets a number. */
    public String unique(String id) {
        String stem = id.replaceAll("[^A-Za-z0-9._-]", "_").replaceFirst("^\\.+", "_");
        String name = stem + ending;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = stem + "-" + i + ending;
        }
        return name;
    }
}
