package org.hearth.api.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Goal;
import org.hearth.api.programme.PersonId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The goals of families. Practitioners and safeguarding leads only.
 *
 * <p>Every method may throw {@link NotAllowed}, {@link NotFound} and {@link StoreUnavailable}; those that change something
 * throw {@link Refused} when a rule is broken and {@link EditedMeanwhile} when the goal is another by now.
 */
@ProviderType
public interface Goals {

    /** All goals of a family, resting and earlier ones too, the newest first. */
    List<Goal> of(Actor actor, FamilyId family);

    /** Sets a goal. The same one sent twice is kept once. */
    Goal set(Actor actor, NewGoal goal);

    /**
     * Adds how near they say they are. Another rating by the same person on the same day takes the place of the first, which
     * stays among the corrected ones.
     *
     * @param version the goal's version as read
     * @param rating from 0, no progress, to 10, reached
     * @param by who rated; empty when they rated together
     */
    Goal rate(Actor actor, UUID goal, long version, LocalDate on, int rating, Optional<PersonId> by);

    /**
     * Agrees a goal anew: the goal keeps its words and its ratings, and another one begins.
     *
     * @param version the earlier goal's version as read
     * @return the new goal
     */
    Goal agreeAnew(Actor actor, UUID goal, long version, NewGoal next);

    /**
     * Lets a goal rest.
     *
     * @param version the goal's version as read
     * @param note what was said; empty if nothing
     */
    Goal letRest(Actor actor, UUID goal, long version, LocalDate on, String note);

    /**
     * Takes a goal up again that rested.
     *
     * @param version the goal's version as read
     */
    Goal takeUp(Actor actor, UUID goal, long version, LocalDate on);

    /**
     * A goal to be set.
     *
     * @param id its identity, made up when the form was opened
     * @param family whose
     * @param words the goal, as the family says it
     * @param setBy who of the family set it; empty when they set it together
     * @param forWhom who it is about; empty when it is about the family
     * @param on the day on which it was set
     * @param rating how near they are to it on that day, if they said so
     */
    record NewGoal(
            UUID id,
            FamilyId family,
            String words,
            List<PersonId> setBy,
            Optional<PersonId> forWhom,
            LocalDate on,
            OptionalInt rating) {
        public NewGoal {
            setBy = List.copyOf(setBy);
        }
    }
}
