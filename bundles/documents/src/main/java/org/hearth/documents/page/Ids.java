package org.hearth.documents.page;

import java.util.HashSet;
import java.util.Set;

/** The ids of the elements of one page: valid, readable and each used once. */
final class Ids {
    private final Set<String> taken = new HashSet<>();

    String unique(String wanted) {
        String stem = wanted.replaceAll("[^A-Za-z0-9_-]+", "-");
        String id = stem;
        for (int i = 2; !taken.add(id); i++) {
            id = stem + "-" + i;
        }
        return id;
    }
}
