package org.hearth.api.instrument;

import java.util.List;
import java.util.Optional;

/**
 * One score of an instrument, with what it means.
 *
 * @param id short name within the instrument, such as {@code total}
 * @param title the name that people read
 * @param items the numbers of the items that make it; empty when only scores are known
 * @param combination how answers become a score
 * @param direction which way is worse
 * @param min lowest possible score
 * @param max highest possible score
 * @param missing what happens when answers are missing
 * @param bands named ranges, in rising order, inclusive at both ends, not overlapping
 * @param caseness the score from which a person counts as a case, in the scale's own direction
 * @param norms what is published about change and about people who are well
 */
public record Scale(
        String id,
        String title,
        List<Integer> items,
        Combination combination,
        Direction direction,
        double min,
        double max,
        MissingRule missing,
        List<Band> bands,
        Optional<Caseness> caseness,
        Norms norms) {

    /** @throws IllegalArgumentException if the id is malformed, the range is empty, or bands overlap or leave the range */
    public Scale {
        if (!id.matches("[a-z][a-z0-9_-]*")) {
            throw new IllegalArgumentException("scales: expected a lower-case id, but found '" + id + "'");
        }
        items = List.copyOf(items);
        bands = List.copyOf(bands);
        if (!(min < max)) {
            throw new IllegalArgumentException(
                    "scales." + id + ".range: expected a minimum below the maximum, but found " + min + " to " + max);
        }
        Band before = null;
        for (Band band : bands) {
            if (band.from() < min || band.to() > max) {
                throw new IllegalArgumentException("scales." + id + ".bands: '" + band.label() + "' leaves the range");
            }
            if (before != null && band.from() <= before.to()) {
                throw new IllegalArgumentException(
                        "scales." + id + ".bands: '" + band.label() + "' overlaps '" + before.label() + "'");
            }
            before = band;
        }
    }

    /** Whether only scores are known, never items. */
    public boolean scoresOnly() {
        return items.isEmpty();
    }

    /** The band that holds that score, or empty. */
    public Optional<Band> band(double score) {
        return bands.stream().filter(band -> band.holds(score)).findFirst();
    }

    /** Whether that score counts as a case; empty when the scale declares no caseness. */
    public Optional<Boolean> isCase(double score) {
        return caseness.map(rule ->
                direction == Direction.HIGHER_IS_BETTER ? score <= rule.threshold() : score >= rule.threshold());
    }
}
