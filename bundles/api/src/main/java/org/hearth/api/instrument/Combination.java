package org.hearth.api.instrument;

import java.util.Map;

/** How item answers become a score. */
public sealed interface Combination {

    /** The sum of the items' scores. */
    record Sum() implements Combination {}

    /**
     * The mean of the answered items times a factor.
     *
     * @param factor what the mean is multiplied by, such as 10
     */
    record Mean(double factor) implements Combination {}

    /**
     * The sum of the items looked up in a conversion table.
     *
     * @param values raw sum to converted score
     */
    record Table(Map<Integer, Double> values) implements Combination {
        public Table {
            values = Map.copyOf(values);
        }
    }
}
