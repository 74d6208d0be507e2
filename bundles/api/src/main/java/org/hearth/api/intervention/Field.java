package org.hearth.api.intervention;

import java.util.List;

/** One thing that the record of a session asks. */
public sealed interface Field {

    /** Stable name of the field within its intervention. */
    String key();

    /** What the practitioner reads. */
    String label();

    /** A line of help below the label; empty if none. */
    String hint();

    /** A few words or lines. */
    record Text(String key, String label, String hint, boolean multiline) implements Field {}

    /** A whole number within bounds, both inclusive. */
    record WholeNumber(String key, String label, String hint, int min, int max) implements Field {}

    /** One of several answers. */
    record Choice(String key, String label, String hint, List<String> choices) implements Field {
        public Choice {
            choices = List.copyOf(choices);
        }
    }

    /** Yes or no. */
    record YesNo(String key, String label, String hint) implements Field {}
}
