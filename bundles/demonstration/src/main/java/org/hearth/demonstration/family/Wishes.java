package org.hearth.demonstration.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hearth.api.casework.Goals;
import org.hearth.api.casework.Goals.NewGoal;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Goal;
import org.hearth.api.programme.PersonId;

/** The goals of families, and how near they said they were from visit to visit. */
record Wishes(Goals goals, LocalDate today) {
    private static final List<String> WORDS = Lines.of("goals.txt");
    private static final int EVERY_FOURTH = 4;
    private static final int HIGH = 9;

    /** Most families with a few visits have one or two goals; one agreed a goal anew, and one let a goal rest. */
    void set(Actor worker, Family family, int number, Course course) {
        List<Course.Visit> visits = course.contacts();
        if (number % 3 == 1 || visits.size() < 3) {
            return;
        }
        PersonId carer = family.carers().getFirst().id();
        Goal first = goal(worker, family, number, 0, visits.get(1).day(), carer);
        int rating = 2 + number % 3;
        for (int visit = 1 + EVERY_FOURTH; visit < visits.size(); visit += EVERY_FOURTH) {
            rating = Math.min(HIGH, rating + 1 + (number + visit) % 2);
            first = rate(worker, first, visits.get(visit).day(), rating, carer);
        }
        if (number == 0 && first.after().isEmpty()) {
            int day = visits.getLast().day();
            goals.agreeAnew(worker, first.id(), first.version(), wish(family, number, 1, day, carer));
        } else if (number == 9 && first.state() == Goal.State.CURRENT) {
            goals.letRest(
                    worker,
                    first.id(),
                    first.version(),
                    today.minusDays(visits.getLast().day()),
                    "Not now, they say.");
        } else if (number % 4 == 2) {
            goal(worker, family, number, 1, visits.get(visits.size() / 2).day(), carer);
        }
    }

    private NewGoal wish(Family family, int number, int place, int day, PersonId carer) {
        return new NewGoal(
                Identity.of("goal", family.id(), place),
                family.id(),
                WORDS.get((2 * number + place) % WORDS.size()),
                List.of(carer),
                Optional.empty(),
                today.minusDays(day),
                OptionalInt.of(2 + number % 3));
    }

    private Goal goal(Actor worker, Family family, int number, int place, int day, PersonId carer) {
        NewGoal wish = wish(family, number, place, day, carer);
        return kept(worker, family, wish.id()).orElseGet(() -> goals.set(worker, wish));
    }

    private Optional<Goal> kept(Actor worker, Family family, UUID id) {
        return goals.of(worker, family.id()).stream()
                .filter(goal -> goal.id().equals(id))
                .findFirst();
    }

    private Goal rate(Actor worker, Goal goal, int day, int rating, PersonId carer) {
        LocalDate on = today.minusDays(day);
        boolean there = goal.ratings().stream().anyMatch(one -> one.on().equals(on));
        return there ? goal : goals.rate(worker, goal.id(), goal.version(), on, rating, Optional.of(carer));
    }
}
