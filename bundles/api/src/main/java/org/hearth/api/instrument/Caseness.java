package org.hearth.api.instrument;

/**
 * From which score a person counts as a case.
 *
 * @param threshold inclusive: at or above it where higher is worse, at or below it where higher is better
 * @param source where the threshold comes from
 */
public record Caseness(double threshold, String source) {}
