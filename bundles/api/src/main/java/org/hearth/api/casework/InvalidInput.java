package org.hearth.api.casework;

import java.util.List;
import java.util.stream.Collectors;

/** A file or folder cannot be taken as it is; nothing was kept of it. */
public class InvalidInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** @param problems everything that is wrong, at least one, in order of file and line */
    public InvalidInput(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong. */
    public List<Problem> problems() {
        return problems;
    }
}
