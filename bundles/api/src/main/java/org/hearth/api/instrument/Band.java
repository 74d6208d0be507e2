package org.hearth.api.instrument;

/**
 * A named range of scores.
 *
 * @param label such as <em>moderate</em>
 * @param from lowest score in it, inclusive
 * @param to highest score in it, inclusive
 */
public record Band(String label, double from, double to) {

    /** @throws IllegalArgumentException if the range is the wrong way round */
    public Band {
        if (from > to) {
            throw new IllegalArgumentException("bands: '" + label + "' runs from " + from + " to " + to);
        }
    }

    /** Whether that score lies in the band. */
    public boolean holds(double score) {
        return score >= from && score <= to;
    }
}
