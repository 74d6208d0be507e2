package org.hearth.documents.sheet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of the sheets of one workbook: at most 31 characters, none of those that are forbidden, no two alike. */
final class SheetNames {
    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    String unique(String wanted) {
        String stem = wanted.replaceAll("[\\[\\]:*?/\\\\'\\p{Cntrl}]", " ").strip();
        if (stem.isEmpty() || stem.equalsIgnoreCase("History")) {
            stem = stem + "_";
        }
        String name = shortened(stem, LONGEST);
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String number = " " + i;
            name = shortened(stem, LONGEST - number.length()) + number;
        }
        return name;
    }

    private static String shortened(String name, int length) {
        return name.length() <= length ? name : name.substring(0, length).strip();
    }
}
