package org.hearth.core.extender;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearth.api.casework.Plugin;

/** The kinds of plug-ins that are data alone. */
enum Kind {
    /** An outcome instrument. */
    INSTRUMENT(Set.of("scales", "items", "respondent", "recall", "risk")),
    /** A kind of support. */
    INTERVENTION(Set.of("delivery", "audience", "usual-minutes", "cost-drivers", "fields")),
    /** The words of an instrument, from an organisation that is licensed to use them. */
    WORDING(Set.of("instrument"));

    private final Set<String> telling;

    /** @param telling keys that only a file of this kind has at its top level */
    Kind(Set<String> telling) {
        this.telling = telling;
    }

    /** The name in the capability. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is called in the list of plug-ins. */
    Plugin.Kind listed() {
        return Plugin.Kind.valueOf(name());
    }

    /** The usual name of the file. */
    String file() {
        return word() + ".yaml";
    }

    static Optional<Kind> named(String word) {
        for (Kind kind : values()) {
            if (kind.word().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /**
     * The kind of a file: by a name such as {@code instrument.yaml} or {@code mood.instrument.yaml}, or else by the keys at
     * its top level. Empty when it is no definition.
     */
    static Optional<Kind> of(String fileName, String text) {
        String name = fileName.toLowerCase(Locale.ROOT).replaceFirst("\\.ya?ml$", ".yaml");
        for (Kind kind : values()) {
            if (name.equals(kind.file()) || name.endsWith("." + kind.file())) {
                return Optional.of(kind);
            }
        }
        // an instrument's file may name wording and language as well: the wording's own key is asked for last
        for (Kind kind : values()) {
            if (text.lines().anyMatch(line -> kind.telling.contains(topKey(line)))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static String topKey(String line) {
        int colon = line.indexOf(':');
        return colon <= 0 || Character.isWhitespace(line.charAt(0))
                ? ""
                : line.substring(0, colon).strip().replace('_', '-');
    }
}
