package org.hearth.demonstration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearth.demonstration.city.SyntheticCity;

/** Writes a made-up data folder: {@code java -cp … org.hearth.demonstration.Generate --families 400 --seed 1 --out DIR}. */
public final class Generate {
    private static final String USAGE = "expected --families NUMBER --seed NUMBER --out FOLDER";
    private static final Set<String> OPTIONS = Set.of("--families", "--seed", "--out");

    private Generate() {}

    /** Writes the folder; throws, and so ends with a status other than 0, when it cannot. */
    public static void main(String[] arguments) throws IOException {
        Map<String, String> options = read(arguments);
        new SyntheticCity((int) number(options, "--families"), number(options, "--seed"))
                .write(Path.of(options.getOrDefault("--out", "")));
    }

    private static Map<String, String> read(String[] arguments) {
        Map<String, String> options = new TreeMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        if (arguments.length != 2 * OPTIONS.size() || !options.keySet().equals(OPTIONS)) {
            throw new IllegalArgumentException(USAGE + ", but found " + String.join(" ", arguments));
        }
        return options;
    }

    private static long number(Map<String, String> options, String name) {
        String text = options.getOrDefault(name, "");
        try {
            return name.equals("--families") ? Integer.parseInt(text) : Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(USAGE + ", but found " + name + " " + text, e);
        }
    }
}
