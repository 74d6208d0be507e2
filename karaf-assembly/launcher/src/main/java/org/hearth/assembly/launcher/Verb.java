package org.hearth.assembly.launcher;

import java.io.IOException;
import java.util.List;

/** One thing that {@code bin/hearth} does. */
@FunctionalInterface
interface Verb {
    /** Does it, and answers with the exit status of {@code bin/hearth}. */
    int run(List<String> arguments) throws IOException, InterruptedException;
}
