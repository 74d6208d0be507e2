package org.hearth.exchange.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.hearth.api.casework.InvalidInput;
import org.hearth.api.casework.Problem;

/**
 * Collects what is wrong. Of each file only the first hundred are kept, so that a file in which every line is wrong
 * takes no memory; the rest is counted.
 */
public final class Problems {
    private static final int SHOWN = 100;

    private final TreeMap<String, List<Problem>> byFile = new TreeMap<>();
    private long total;

    /** Notes a problem, by file, line (0 when none can be named) and column (empty when none can be named). */
    public void add(String file, int line, String column, String message) {
        add(new Problem(file, line, column, message));
    }

    /** Notes a problem. */
    public void add(Problem problem) {
        total++;
        List<Problem> kept = byFile.computeIfAbsent(problem.file(), file -> new ArrayList<>());
        if (kept.size() < SHOWN) {
            kept.add(problem);
        }
    }

    /** How many there are. */
    public long total() {
        return total;
    }

    /**
     * Refuses the folder if anything is wrong with it.
     *
     * @param folder what the folder is called, for the line that counts what is not shown
     * @throws InvalidInput with the first hundred problems by file and line, and how many more there are
     */
    public void refuseIfAny(String folder) {
        if (total == 0) {
            return;
        }
        List<Problem> shown = new ArrayList<>(byFile.values().stream()
                .flatMap(problems -> problems.stream().sorted(Comparator.comparingInt(Problem::line)))
                .limit(SHOWN)
                .toList());
        if (total > shown.size()) {
            shown.add(new Problem(folder, 0, "", "… and " + (total - shown.size()) + " more"));
        }
        throw new InvalidInput(shown);
    }
}
