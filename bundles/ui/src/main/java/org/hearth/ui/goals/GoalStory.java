package org.hearth.ui.goals;

import static org.hearth.ui.parts.Say.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Goal;
import org.hearth.api.report.Chart;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.WhoChoice;

/** What the ratings of a goal say: in a sentence, as a chart, and as a table. */
record GoalStory(Goal goal, Family family, LocalDate today) {

    /** The ratings in a sentence. */
    String sentence() {
        List<Goal.Rating> ratings = goal.ratings();
        if (ratings.isEmpty()) {
            return say("Not rated yet.");
        }
        Goal.Rating first = ratings.getFirst();
        Goal.Rating last = ratings.getLast();
        if (ratings.size() == 1) {
            return say("{0} of 10 on {1}.", first.value(), day(first));
        }
        int change = last.value() - first.value();
        if (change == 0) {
            return say(
                    "{0} of 10 first, on {1}, and {2} of 10 on {3}.",
                    first.value(), day(first), last.value(), day(last));
        }
        String steps =
                say("From {0} of 10 on {1} to {2} of 10 on {3}.", first.value(), day(first), last.value(), day(last));
        return isReliable(last)
                ? say("{0} That is reliable change: {1} steps or more.", steps, Goal.RELIABLE_CHANGE)
                : say(
                        "{0} That is less than the {1} steps that count as reliable change.",
                        steps, Goal.RELIABLE_CHANGE);
    }

    /** Whether that rating differs reliably from the first. */
    boolean isReliable(Goal.Rating rating) {
        return Math.abs(rating.value() - goal.ratings().getFirst().value()) >= Goal.RELIABLE_CHANGE;
    }

    /** The ratings as a line; empty with fewer than two, which make none. */
    Optional<Chart> chart() {
        if (goal.ratings().size() < 2) {
            return Optional.empty();
        }
        Chart.Line line = new Chart.Line(
                say("Rating"),
                Goal.LOWEST,
                Goal.HIGHEST,
                Optional.empty(),
                goal.ratings().stream()
                        .map(rating -> new Chart.DatedScore(rating.on(), rating.value(), isReliable(rating)))
                        .toList(),
                List.of());
        return Optional.of(new Chart.Trajectory(
                "goal-" + goal.id(), say("Ratings of this goal"), sentence(), List.of(line), List.of(), List.of()));
    }

    /** The heads of the table that says the same as the chart. */
    static List<String> heads() {
        return List.of(say("Day"), say("Rating"), say("Rated by"), say("Written down by"));
    }

    /** Its rows, the newest first. */
    List<List<String>> rows() {
        return goal.ratings().reversed().stream()
                .map(rating -> List.of(
                        day(rating),
                        isReliable(rating) ? say("{0}, reliable change", rating.value()) : say("{0}", rating.value()),
                        rating.by()
                                .map(person -> WhoChoice.name(family, person))
                                .orElseGet(() -> say("together")),
                        rating.recordedBy()))
                .toList();
    }

    /** Who set it, for whom, and when. */
    String origin() {
        String day = Dates.plain(goal.setOn(), today);
        String who = goal.setBy().isEmpty()
                ? say("the family together")
                : String.join(
                        ", ",
                        goal.setBy().stream()
                                .map(person -> WhoChoice.name(family, person))
                                .toList());
        return goal.forWhom()
                .map(person -> say("Set by {0} on {1}, for {2}.", who, day, WhoChoice.name(family, person)))
                .orElseGet(() -> say("Set by {0} on {1}.", who, day));
    }

    private String day(Goal.Rating rating) {
        return Dates.plain(rating.on(), today);
    }
}
