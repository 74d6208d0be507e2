package org.hearth.api.instrument;

/**
 * One answer to an item.
 *
 * @param code a stable name of the answer within its item, such as {@code several-days}; the answer's position is not its
 *     score
 * @param score what it counts
 * @param label what people read; may be the score in words when the wording may not ship
 */
public record Option(String code, double score, String label) {}
