package org.hearth.ui.frame;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The first letters of somebody's first and last name. */
final class Initials {
    private Initials() {}

    static String of(String name) {
        List<String> parts = Arrays.stream(name.strip().split("\\s+"))
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.isEmpty()) {
            return "";
        }
        String letters = first(parts.getFirst()) + (parts.size() > 1 ? first(parts.getLast()) : "");
        return letters.toUpperCase(Locale.UK);
    }

    private static String first(String part) {
        return part.substring(0, part.offsetByCodePoints(0, 1));
    }
}
