package org.hearth.api.intervention;

import java.util.Optional;

/**
 * When a suggested instrument is asked, so that a schedule can be computed; several may hold at once.
 *
 * @param atStart whether it is asked when the family takes this support up
 * @param everyWeeks after how many weeks it is asked again, 1 to 520; without {@code atStart} the first time is that long
 *     after the start; empty if it is not repeated
 * @param whenReady whether it is asked when the family feels it is time; that is never due by itself
 */
public record Timing(boolean atStart, Optional<Integer> everyWeeks, boolean whenReady) {
    /** Nothing is scheduled: the words alone say when it is asked. */
    public static final Timing UNSCHEDULED = new Timing(false, Optional.empty(), false);

    /** The longest time between two askings, in weeks. */
    public static final int MOST_WEEKS = 520;

    /** @throws IllegalArgumentException if the weeks are not 1 to 520 */
    public Timing {
        everyWeeks.filter(weeks -> weeks < 1 || weeks > MOST_WEEKS).ifPresent(weeks -> {
            throw new IllegalArgumentException("every-weeks: expected 1 to " + MOST_WEEKS + ", but found " + weeks);
        });
    }

    /** Whether something becomes due by itself. */
    public boolean isScheduled() {
        return atStart || everyWeeks.isPresent();
    }
}
