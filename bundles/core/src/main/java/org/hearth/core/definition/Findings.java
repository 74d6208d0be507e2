package org.hearth.core.definition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearth.api.casework.InvalidInput;
import org.hearth.api.casework.Problem;

/** Collects what is wrong in one file, so that its author sees everything at once. */
final class Findings {
    private static final int SHOWN = 100;

    private final String file;
    private final Set<Problem> problems = new LinkedHashSet<>();

    Findings(String file) {
        this.file = file;
    }

    void add(Piece where, String message) {
        add(where.line(), where.field(), message);
    }

    void add(int line, String field, String message) {
        problems.add(new Problem(file, line, field, message));
    }

    /** Whether so much was found that nobody reads on. */
    boolean areMany() {
        return problems.size() > SHOWN;
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** @throws InvalidInput with everything that was found, in order of lines, if anything was */
    void refuse() {
        if (problems.isEmpty()) {
            return;
        }
        List<Problem> ordered = new ArrayList<>(problems.stream()
                .sorted(Comparator.comparingInt(Problem::line))
                .limit(SHOWN)
                .toList());
        if (problems.size() > SHOWN) {
            ordered.add(new Problem(file, 0, "", "and " + (problems.size() - SHOWN) + " more"));
        }
        throw new InvalidInput(ordered);
    }
}
