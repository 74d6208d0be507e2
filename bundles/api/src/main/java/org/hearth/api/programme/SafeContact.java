package org.hearth.api.programme;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How it is safe to get in touch with a family. Shown before any way of contacting them.
 *
 * @param not what must not be done, in the order of {@link Rule}
 * @param only the one way or time that is safe, such as <em>call between 10 and 12</em>; empty if it is not so narrow
 * @param words anything else; empty if nothing
 */
public record SafeContact(Set<Rule> not, String only, String words) {

    /** Nothing special was said. */
    public static final SafeContact ANY = new SafeContact(Set.of(), "", "");

    public SafeContact {
        not = not.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(not));
    }

    /** An instruction in words alone. */
    public static SafeContact inWords(String words) {
        return new SafeContact(Set.of(), "", words);
    }

    /** Whether nothing special was said. */
    public boolean isBlank() {
        return not.isEmpty() && only.isBlank() && words.isBlank();
    }

    /** Whether nothing forbids that. */
    public boolean allows(Rule rule) {
        return !not.contains(rule);
    }

    /** The same without spaces around its words. */
    public SafeContact stripped() {
        return new SafeContact(not, only.strip(), words.strip());
    }

    /** What must not be done. */
    public enum Rule {
        /** No letters, e-mails or messages. */
        DO_NOT_WRITE,
        /** No telephone calls. */
        DO_NOT_CALL,
        /** No message on an answering machine or with somebody else. */
        DO_NOT_LEAVE_A_MESSAGE,
        /** No visit at home. */
        DO_NOT_VISIT
    }
}
