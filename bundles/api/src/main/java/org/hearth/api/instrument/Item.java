package org.hearth.api.instrument;

import java.util.List;
import java.util.Optional;

/**
 * One question of an instrument.
 *
 * @param number its number in the printed form, from 1
 * @param topic what it is about, in our own words; always there, never the holder's text
 * @param options the answers in printed order, with the score that each carries (a reversed item's are already mirrored)
 * @param required whether a missing answer must be pointed out before finishing
 * @param wording the holder's text, where the licence allows it to ship
 */
public record Item(int number, String topic, List<Option> options, boolean required, Optional<String> wording) {

    /** @throws IllegalArgumentException if the number is below 1 or there are no options */
    public Item {
        if (number < 1) {
            throw new IllegalArgumentException("items: expected a number from 1, but found " + number);
        }
        options = List.copyOf(options);
        if (options.isEmpty()) {
            throw new IllegalArgumentException("items: item " + number + " has no options");
        }
    }

    /** Whether that score is one of the options' scores. */
    public boolean allows(double score) {
        return options.stream().anyMatch(option -> option.score() == score);
    }
}
