package org.hearth.api.casework;

import java.util.Optional;
import org.hearth.api.programme.Support;

/**
 * Which families are wanted.
 *
 * @param text what was typed: beginnings of the names of carers and babies, in any order, whatever case and accents; an NHS
 *     number; a postcode or its first half; empty for all
 * @param keyWorker user name of the key worker, or empty for all
 * @param state in touch or resting, or empty for both
 * @param offset how many to leave out first
 * @param limit at most how many, 1 to 200
 */
public record FamilyQuery(
        String text, Optional<String> keyWorker, Optional<Support.State> state, int offset, int limit) {

    /** @throws IllegalArgumentException if offset or limit is out of range */
    public FamilyQuery {
        if (offset < 0 || limit < 1 || limit > 200) {
            throw new IllegalArgumentException("expected an offset from 0 and a limit of 1 to 200");
        }
    }

    /** The first page of families with that text in a name. */
    public static FamilyQuery search(String text) {
        return new FamilyQuery(text, Optional.empty(), Optional.empty(), 0, 50);
    }
}
