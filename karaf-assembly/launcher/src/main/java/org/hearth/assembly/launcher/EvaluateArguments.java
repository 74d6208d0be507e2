package org.hearth.assembly.launcher;

import java.util.List;
import java.util.Set;

/** What can be seen to be wrong with the arguments of an evaluation before a node is started for it. */
final class EvaluateArguments {
    private static final Set<String> WITH_VALUE = Set.of("--data", "--out", "--report", "--set");

    private EvaluateArguments() {}

    static void check(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i += 2) {
            String name = arguments.get(i);
            if (!WITH_VALUE.contains(name)) {
                throw wrong("hearth evaluate does not know \"" + name + "\".");
            }
            if (i + 1 == arguments.size() || arguments.get(i + 1).startsWith("--")) {
                throw wrong(name + " needs a value.");
            }
            if (arguments.get(i + 1).lines().count() > 1) {
                throw wrong(name + " needs a value on one line.");
            }
        }
        for (String needed : List.of("--data", "--out")) {
            if (!arguments.contains(needed)) {
                throw wrong(needed + " is missing.");
            }
        }
    }

    private static Refusal wrong(String what) {
        return new Refusal(
                Status.WRONG_ARGUMENTS,
                what + "\nUsage: hearth evaluate --data FOLDER --out FOLDER [--report ID]... [--set KEY=VALUE]...");
    }
}
