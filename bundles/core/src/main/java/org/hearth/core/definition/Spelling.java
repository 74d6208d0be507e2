package org.hearth.core.definition;

import java.util.Locale;
import java.util.Set;

/** The tolerance in how names are written: an underscore counts as a hyphen in the names that the format itself gives. */
final class Spelling {
    private static final Set<String> COMPOUND = Set.of(
            "scores-only",
            "reliable-change",
            "may-ship-wording",
            "option-set",
            "functional-population",
            "at-most",
            "usual-minutes",
            "cost-drivers",
            "per-session",
            "each-family",
            "snomed-ct",
            "loinc-form",
            "loinc-total");

    private Spelling() {}

    /** The key in the format's own spelling; any other key as it is. */
    static String key(String written) {
        String hyphened = written.strip().replace('_', '-');
        return COMPOUND.contains(hyphened) ? hyphened : written.strip();
    }

    /** A word of the format in its own spelling: lower case, hyphens between. */
    static String word(String written) {
        return written.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
