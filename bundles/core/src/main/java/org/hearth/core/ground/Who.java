package org.hearth.core.ground;

import org.hearth.api.programme.Person;
import org.hearth.api.text.Sentence;

/** Somebody of a family, in a sentence. */
public final class Who {
    private Who() {}

    /** At the beginning of a sentence: by name, or <em>The baby</em>. */
    public static Sentence first(Person person) {
        return person.name().isBlank() ? Sentence.of("The baby") : Sentence.of("{0}", person.name());
    }

    /** Elsewhere in a sentence, by name; a baby who has none yet is <em>the baby</em>. */
    public static Sentence is(Person person) {
        return person.name().isBlank() ? Sentence.of("the baby") : Sentence.of("{0}", person.name());
    }
}
