package org.hearth.core.file;

import java.time.LocalDate;
import org.hearth.api.casework.Goals.NewGoal;
import org.hearth.api.casework.Refused;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Goal;
import org.hearth.api.programme.PersonId;
import org.hearth.core.ground.DateRules;
import org.hearth.core.ground.TextRules;

/** What a goal and its ratings must be like. */
final class GoalRules {
    private static final int WORDS = 500;

    private GoalRules() {}

    static void require(NewGoal goal, Family family, LocalDate today) {
        if (goal.words().isBlank()) {
            throw new Refused("Write the goal down as the family says it.");
        }
        TextRules.requireAtMost("The goal", goal.words(), WORDS);
        DateRules.requirePast("The day of the goal", goal.on(), today);
        goal.setBy().forEach(person -> requireMember(family, person));
        goal.forWhom().ifPresent(person -> requireMember(family, person));
        goal.rating().ifPresent(GoalRules::requireRating);
    }

    static void requireRating(int rating) {
        if (rating < Goal.LOWEST || rating > Goal.HIGHEST) {
            throw new Refused(
                    "The rating is {0}, but ratings go from {1}, no progress yet, to {2}, reached. Choose one of"
                            + " these.",
                    rating, Goal.LOWEST, Goal.HIGHEST);
        }
    }

    /** Refuses a day before the goal was set, or one that has not come. */
    static void requireDay(Goal goal, LocalDate on, LocalDate today) {
        DateRules.requirePast("The day", on, today);
        if (on.isBefore(goal.setOn())) {
            throw new Refused(
                    "The goal was set on {0}, and {1} is before that. Enter that day or a later one.",
                    goal.setOn(), on);
        }
    }

    static void requireMember(Family family, PersonId person) {
        if (family.person(person).isEmpty()) {
            throw new Refused("One of the people who were chosen does not belong to the family (any more)."
                    + " Open the record again, and choose somebody of the family.");
        }
    }

    static void requireOtherWords(Goal earlier, String words) {
        if (earlier.words().equals(words.strip())) {
            throw new Refused("These are the words of the goal as it is. If it is the same goal, add a rating;"
                    + " if the family wants something else now, write it down.");
        }
    }
}
