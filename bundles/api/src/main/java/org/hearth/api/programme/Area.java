package org.hearth.api.programme;

import java.util.Optional;

/**
 * Where a family lives, as far as they said.
 *
 * @param postcode as it is printed; empty if not known
 * @param neighbourhood in words; empty if not said
 * @param deprivation by the tables that were there when it was saved; empty if they did not know the postcode
 */
public record Area(String postcode, String neighbourhood, Optional<Deprivation> deprivation) {

    /** Nothing is known. */
    public static final Area UNKNOWN = new Area("", "", Optional.empty());

    /** What was said in one line: a postcode if it has the shape of one, otherwise the neighbourhood. */
    public static Area of(String said) {
        return Postcode.of(said)
                .map(postcode -> new Area(postcode, "", Optional.empty()))
                .orElseGet(() -> new Area("", said.strip(), Optional.empty()));
    }

    /** Whether nothing is known. */
    public boolean isBlank() {
        return postcode.isBlank() && neighbourhood.isBlank() && deprivation.isEmpty();
    }

    /** The same with that deprivation, or without any. */
    public Area with(Optional<Deprivation> other) {
        return new Area(postcode, neighbourhood, other);
    }

    /** In one line: the neighbourhood and the postcode; empty if neither was said. */
    public String line() {
        return neighbourhood.isBlank() || postcode.isBlank()
                ? neighbourhood + postcode
                : neighbourhood + ", " + postcode;
    }
}
