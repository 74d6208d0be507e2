package org.hearth.core.programme;

import java.util.ArrayList;
import java.util.List;
import org.hearth.api.casework.Problem;

/** What was found wrong so far. */
final class Findings {
    private final List<Problem> found = new ArrayList<>();

    void add(String file, int line, String field, String message) {
        found.add(new Problem(file, line, field, message));
    }

    List<Problem> all() {
        return List.copyOf(found);
    }
}
