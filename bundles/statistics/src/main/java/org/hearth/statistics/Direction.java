package org.hearth.statistics;

/** What a higher value means. */
public enum Direction {
    /** A fall is an improvement. */
    HIGHER_IS_WORSE,
    /** A rise is an improvement. */
    HIGHER_IS_BETTER;

    /** Returns by how much {@code last} is better than {@code first}, in their unit; negative if it is worse. */
    public double improvement(double first, double last) {
        return switch (this) {
            case HIGHER_IS_WORSE -> first - last;
            case HIGHER_IS_BETTER -> last - first;
        };
    }
}
