package org.hearth.statistics;

/**
 * A standardised effect with its interval.
 *
 * @param value the effect in standard deviations; positive if the values rose
 * @param interval its confidence interval
 */
public record EffectSize(double value, Interval interval) {}
