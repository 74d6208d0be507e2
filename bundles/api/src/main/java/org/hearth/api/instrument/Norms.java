package org.hearth.api.instrument;

import java.util.Optional;

/**
 * What is published about change on a scale and about people who are well. Never invented: what is not known is empty.
 *
 * @param reliableChange how large a change must be to exceed measurement error
 * @param functional the functional population, for the clinical cut-off
 */
public record Norms(Optional<ReliableChange> reliableChange, Optional<Population> functional) {

    /** No published norms. */
    public static Norms none() {
        return new Norms(Optional.empty(), Optional.empty());
    }

    /**
     * A population's mean and standard deviation.
     *
     * @param mean its mean score
     * @param sd its standard deviation, above zero
     * @param source where the numbers come from
     */
    public record Population(double mean, double sd, String source) {}
}
