package org.hearth.core.definition;

import java.io.StringReader;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.reader.ReaderException;

/** Says of a text that is no YAML what stands in the way, and on which line. */
final class Unreadable {
    private Unreadable() {}

    /** The line, from 1, of the character at that place. */
    static int line(String text, int place) {
        return 1
                + (int) text.substring(0, Math.min(place, text.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    static String words(MarkedYAMLException e, String text) {
        int place = e.getProblemMark() == null ? 0 : e.getProblemMark().getIndex();
        boolean tab = text.startsWith("\t", Math.min(place, text.length()));
        return tab
                ? "expected spaces at the beginning of the line, but found a tab; replace tabs by spaces"
                : "expected YAML, but it cannot be read here: " + e.getProblem()
                        + "; look at the indentation, colons and quotes of this line and the one before";
    }

    static String words(ReaderException e) {
        return "expected words, but found the control character U+" + "%04X".formatted(e.getCodePoint())
                + "; remove it, it cannot be seen in most editors";
    }

    /**
     * The line on which the text goes deeper than so many levels; 0 when it does not. Looks at one event after the other, so
     * that no depth is too much.
     */
    static int tooDeep(String text, int deepest) {
        int depth = 0;
        try {
            for (Event event : new Yaml().parse(new StringReader(text))) {
                depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
                if (depth > deepest) {
                    return event.getStartMark().getLine() + 1;
                }
            }
        } catch (RuntimeException unreadable) {
            return 0;
        }
        return 0;
    }
}
