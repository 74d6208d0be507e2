package org.hearth.api.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that a family wants to be different, in their own words, and how near they say they are to it.
 *
 * <p>The words of a goal never change: a goal that is agreed anew is another goal with ratings of its own, linked to the one
 * before, which stays readable.
 *
 * @param id its identity
 * @param version how often it was changed
 * @param family whose
 * @param words the goal, as the family says it
 * @param setBy who of the family set it; empty when they set it together
 * @param forWhom who it is about; empty when it is about the family
 * @param setOn the day on which it was set
 * @param state what became of it
 * @param before the goal that this one follows, if it was agreed anew
 * @param after the goal that follows this one, if it was agreed anew
 * @param ratings how near they were, in order of time
 * @param corrected ratings that were taken back because another was meant, in the order of the corrections
 * @param turns when it rested, was taken up again or was agreed anew, in order of time
 * @param recordedBy the name of the practitioner who wrote it down
 * @param recordedAt when it was written down
 */
@LeafKind("goal")
public record Goal(
        UUID id,
        long version,
        FamilyId family,
        String words,
        List<PersonId> setBy,
        Optional<PersonId> forWhom,
        LocalDate setOn,
        State state,
        Optional<UUID> before,
        Optional<UUID> after,
        List<Rating> ratings,
        List<Rating> corrected,
        List<Turn> turns,
        String recordedBy,
        Instant recordedAt)
        implements Leaf<Goal> {
    /** No progress yet. */
    public static final int LOWEST = 0;

    /** The goal is reached. */
    public static final int HIGHEST = 10;

    /**
     * By how much two ratings of one goal must differ to count as reliable change. Source: the threshold that NHS England uses
     * for goal-based outcomes in its official mental health statistics (MHSDS, <em>CYP Outcomes</em>).
     */
    public static final int RELIABLE_CHANGE = 3;

    /** How many goals at a time are suggested; more are allowed. */
    public static final int SUGGESTED = 3;

    public Goal {
        setBy = List.copyOf(setBy);
        ratings = ratings.stream()
                .sorted(Comparator.comparing(Rating::on).thenComparing(Rating::recordedAt))
                .toList();
        corrected = List.copyOf(corrected);
        turns = List.copyOf(turns);
    }

    /** What became of a goal. */
    public enum State {
        /** The family works on it. */
        CURRENT,
        /** The family lets it rest; it can be taken up again. */
        RESTING,
        /** Another goal was agreed in its place. */
        AGREED_ANEW
    }

    /**
     * How near somebody says they are.
     *
     * @param on the day
     * @param value from {@link #LOWEST} to {@link #HIGHEST}
     * @param by who of the family rated; empty when they rated together
     * @param recordedBy the name of the practitioner who wrote it down
     * @param recordedAt when it was written down
     */
    public record Rating(LocalDate on, int value, Optional<PersonId> by, String recordedBy, Instant recordedAt) {}

    /**
     * A turn in a goal's life.
     *
     * @param to what it became
     * @param on the day
     * @param note what was said; empty if nothing
     * @param by the name of the practitioner who wrote it down
     */
    public record Turn(State to, LocalDate on, String note, String by) {}

    @Override
    public Goal withVersion(long newVersion) {
        return new Goal(
                id,
                newVersion,
                family,
                words,
                setBy,
                forWhom,
                setOn,
                state,
                before,
                after,
                ratings,
                corrected,
                turns,
                recordedBy,
                recordedAt);
    }

    @Override
    public Optional<FamilyId> about() {
        return Optional.of(family);
    }

    @Override
    public LocalDate listedOn() {
        return setOn;
    }
}
