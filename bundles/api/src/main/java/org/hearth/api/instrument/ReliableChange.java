package org.hearth.api.instrument;

import java.util.OptionalDouble;

/** When a change exceeds measurement error. */
public sealed interface ReliableChange {

    /** Where the numbers come from. */
    String source();

    /**
     * A published threshold.
     *
     * @param points the smallest reliable change, inclusive, above zero
     */
    record Threshold(double points, String source) implements ReliableChange {}

    /**
     * The index of Jacobson and Truax: a change beyond 1.96 standard errors of the difference.
     *
     * @param sd the standard deviation; empty when the data set's own first scores give it
     * @param reliability a reliability coefficient between 0 and 1
     */
    record JacobsonTruax(OptionalDouble sd, double reliability, String source) implements ReliableChange {}
}
