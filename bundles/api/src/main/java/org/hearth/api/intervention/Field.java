package org.hearth.api.intervention;

import java.util.Collection;
import java.util.List;

/**
 * One thing that the record of a session asks. Nothing is asked of a session that did not take place.
 *
 * <p>A {@linkplain #required() required} one has to be answered before such a record is saved; the others may be left out. In
 * a group, what is asked {@linkplain #eachFamily() of each family} has an answer for every family that came, and the rest
 * has one for all of them.
 */
public sealed interface Field {

    /** Stable name of the field within its intervention. */
    String key();

    /** What the practitioner reads. */
    String label();

    /** A line of help below the label; empty if none. */
    String hint();

    /** Whether a session that took place is only saved with an answer. */
    boolean required();

    /** Whether a group is asked for it family by family; means nothing where there is one family. */
    boolean eachFamily();

    /** A few words or lines. */
    record Text(String key, String label, String hint, boolean multiline, boolean required, boolean eachFamily)
            implements Field {

        /** One that may be left out and is asked once. */
        public Text(String key, String label, String hint, boolean multiline) {
            this(key, label, hint, multiline, false, false);
        }
    }

    /** A whole number within bounds, both inclusive. */
    record WholeNumber(String key, String label, String hint, int min, int max, boolean required, boolean eachFamily)
            implements Field {

        /** One that may be left out and is asked once. */
        public WholeNumber(String key, String label, String hint, int min, int max) {
            this(key, label, hint, min, max, false, false);
        }
    }

    /** One of several answers. */
    record Choice(String key, String label, String hint, List<String> choices, boolean required, boolean eachFamily)
            implements Field {
        public Choice {
            choices = List.copyOf(choices);
        }

        /** One that may be left out and is asked once. */
        public Choice(String key, String label, String hint, List<String> choices) {
            this(key, label, hint, choices, false, false);
        }
    }

    /**
     * Any number of several answers. Those that were chosen are kept in the order of the choices, with
     * {@value #BETWEEN} between them; no choice contains that.
     */
    record SeveralOf(String key, String label, String hint, List<String> choices, boolean required, boolean eachFamily)
            implements Field {

        /** What stands between two chosen answers. */
        public static final String BETWEEN = "; ";

        public SeveralOf {
            choices = List.copyOf(choices);
        }

        /** One that may be left out and is asked once. */
        public SeveralOf(String key, String label, String hint, List<String> choices) {
            this(key, label, hint, choices, false, false);
        }

        /** Those answers as one text: in the order of the choices, whatever the order in which they were chosen. */
        public String joined(Collection<String> chosen) {
            return String.join(
                    BETWEEN, choices.stream().filter(chosen::contains).toList());
        }

        /** What a text says was chosen; what is no choice is among it. */
        public static List<String> split(String answer) {
            return List.of(answer.split(BETWEEN.strip(), -1)).stream()
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .toList();
        }
    }

    /** Yes or no. */
    record YesNo(String key, String label, String hint, boolean required, boolean eachFamily) implements Field {

        /** One that may be left out and is asked once. */
        public YesNo(String key, String label, String hint) {
            this(key, label, hint, false, false);
        }
    }
}
