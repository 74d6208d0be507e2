package org.hearth.testkit.check;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.api.casework.Problem;

/** What a contract found, each in a sentence that says where, what was expected, what came and what to do. */
public final class Findings {
    private static final int SHOWN = 20;

    private final Place place;
    private final Set<Problem> problems = new LinkedHashSet<>();

    /** Nothing found yet. */
    public Findings(Place place) {
        this.place = place;
    }

    /**
     * Adds a finding; the same one only once.
     *
     * @param field as the file names it, such as {@code scales.total.bands.2}; empty for the whole
     */
    public void add(String field, String message) {
        problems.add(place.problem(field, message));
    }

    /** Adds a finding unless that holds. */
    public void require(boolean holds, String field, String message) {
        if (!holds) {
            add(field, message);
        }
    }

    /** Whether nothing was found so far. */
    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** @throws AssertionError with a line for each finding, if there is any */
    public void report() {
        if (problems.isEmpty()) {
            return;
        }
        String more = problems.size() > SHOWN ? "\nand " + (problems.size() - SHOWN) + " more" : "";
        throw new AssertionError(sentences(problems) + more);
    }

    private static String sentences(Collection<Problem> problems) {
        return problems.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
