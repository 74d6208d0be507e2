package org.hearth.core.file;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hearth.api.casework.Goals.NewGoal;
import org.hearth.api.programme.Goal;

/** A goal before and after each step of its life; pure functions. */
final class GoalSteps {
    private GoalSteps() {}

    static Goal begun(NewGoal goal, Optional<UUID> before, String by, Instant at) {
        OptionalInt rating = goal.rating();
        List<Goal.Rating> ratings = rating.isPresent()
                ? List.of(new Goal.Rating(goal.on(), rating.getAsInt(), Optional.empty(), by, at))
                : List.of();
        return new Goal(
                goal.id(),
                0,
                goal.family(),
                goal.words().strip(),
                goal.setBy(),
                goal.forWhom(),
                goal.on(),
                Goal.State.CURRENT,
                before,
                Optional.empty(),
                ratings,
                List.of(),
                List.of(),
                by,
                at);
    }

    /** With that rating; in the place of what the same person said on the same day, which is kept aside. */
    static Goal rated(Goal goal, Goal.Rating rating) {
        Optional<Goal.Rating> meant = goal.ratings().stream()
                .filter(one -> one.on().equals(rating.on()) && one.by().equals(rating.by()))
                .findFirst();
        if (meant.isPresent() && meant.get().value() == rating.value()) {
            return goal;
        }
        List<Goal.Rating> ratings = new ArrayList<>(goal.ratings());
        List<Goal.Rating> corrected = new ArrayList<>(goal.corrected());
        meant.ifPresent(one -> {
            ratings.remove(one);
            corrected.add(one);
        });
        ratings.add(rating);
        return with(goal, goal.state(), goal.after(), ratings, corrected, goal.turns());
    }

    static Goal turned(Goal goal, Goal.Turn turn) {
        return with(goal, turn.to(), goal.after(), goal.ratings(), goal.corrected(), and(goal.turns(), turn));
    }

    /** As it is once another goal was agreed in its place. */
    static Goal followed(Goal goal, Goal next, String by) {
        Goal.Turn turn = new Goal.Turn(Goal.State.AGREED_ANEW, next.setOn(), "", by);
        return with(
                goal,
                Goal.State.AGREED_ANEW,
                Optional.of(next.id()),
                goal.ratings(),
                goal.corrected(),
                and(goal.turns(), turn));
    }

    private static List<Goal.Turn> and(List<Goal.Turn> turns, Goal.Turn turn) {
        List<Goal.Turn> all = new ArrayList<>(turns);
        all.add(turn);
        return all;
    }

    private static Goal with(
            Goal goal,
            Goal.State state,
            Optional<UUID> after,
            List<Goal.Rating> ratings,
            List<Goal.Rating> corrected,
            List<Goal.Turn> turns) {
        return new Goal(
                goal.id(),
                goal.version(),
                goal.family(),
                goal.words(),
                goal.setBy(),
                goal.forWhom(),
                goal.setOn(),
                state,
                goal.before(),
                after,
                ratings,
                corrected,
                turns,
                goal.recordedBy(),
                goal.recordedAt());
    }
}
