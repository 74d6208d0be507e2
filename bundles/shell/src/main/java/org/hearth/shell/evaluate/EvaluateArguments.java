package org.hearth.shell.evaluate;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an evaluation is asked for.
 *
 * @param data the folder (or zip) to read
 * @param out the folder to write to
 * @param reports ids of reports; empty for all
 * @param settings key to value
 */
record EvaluateArguments(Path data, Path out, List<String> reports, Map<String, String> settings) {
    static final String USAGE =
            "Usage: hearth evaluate --data FOLDER --out FOLDER [--report ID]... [--set KEY=VALUE]...";

    private static final String WORKING_FOLDER = "cwd=";

    EvaluateArguments {
        reports = List.copyOf(reports);
        settings = Map.copyOf(settings);
    }

    /**
     * Reads the arguments, one a line. A first line {@code cwd=FOLDER} says against what relative paths are meant; without
     * it that is the process's own working folder.
     *
     * @throws IllegalArgumentException if they cannot be understood; the message says what was expected
     */
    static EvaluateArguments parse(List<String> lines) {
        Path base = Path.of("");
        List<String> words = lines;
        if (!lines.isEmpty() && lines.getFirst().startsWith(WORKING_FOLDER)) {
            base = path(Path.of(""), "cwd", lines.getFirst().substring(WORKING_FOLDER.length()));
            words = lines.subList(1, lines.size());
        }
        Optional<Path> data = Optional.empty();
        Optional<Path> out = Optional.empty();
        List<String> reports = new ArrayList<>();
        Map<String, String> settings = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i += 2) {
            String option = words.get(i);
            String value = value(words, i);
            switch (option) {
                case "--data" -> data = Optional.of(once(option, data, path(base, option, value)));
                case "--out" -> out = Optional.of(once(option, out, path(base, option, value)));
                case "--report" -> reports.add(value);
                case "--set" -> set(settings, value);
                default -> throw wrong("There is no option " + option + ".");
            }
        }
        return new EvaluateArguments(
                data.orElseThrow(() -> wrong("--data is missing: say which folder to read.")),
                out.orElseThrow(() -> wrong("--out is missing: say into which folder to write.")),
                reports,
                settings);
    }

    private static String value(List<String> words, int option) {
        if (option + 1 == words.size() || words.get(option + 1).isBlank()) {
            throw wrong(words.get(option) + " needs a value.");
        }
        return words.get(option + 1);
    }

    private static Path once(String option, Optional<Path> before, Path path) {
        if (before.isPresent()) {
            throw wrong(option + " is given twice.");
        }
        return path;
    }

    private static Path path(Path base, String option, String value) {
        try {
            return base.resolve(value).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(option + ": \"" + value + "\" is not a path.", e);
        }
    }

    private static void set(Map<String, String> settings, String value) {
        int equals = value.indexOf('=');
        if (equals < 1) {
            throw wrong("--set expects KEY=VALUE, but found \"" + value + "\".");
        }
        String key = value.substring(0, equals);
        if (settings.containsKey(key)) {
            throw wrong("--set " + key + " is given twice.");
        }
        settings.put(key, value.substring(equals + 1));
    }

    private static IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(what + System.lineSeparator() + USAGE);
    }
}
