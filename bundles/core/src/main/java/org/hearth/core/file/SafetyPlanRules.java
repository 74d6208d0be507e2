package org.hearth.core.file;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.hearth.api.casework.Refused;
import org.hearth.api.casework.SafetyPlans.AgreedPlan;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.SafetyPlan;
import org.hearth.core.ground.DateRules;
import org.hearth.core.ground.TextRules;

/** What a safety plan must be like. */
final class SafetyPlanRules {
    private static final int YEARS = 2;

    private SafetyPlanRules() {}

    static void require(AgreedPlan plan, Family family, LocalDate today) {
        GoalRules.requireMember(family, plan.person());
        DateRules.requirePast("The day of the plan", plan.on(), today);
        plan.reviewOn().ifPresent(day -> requireReview(plan.on(), day));
        plan.words().values().forEach(words -> TextRules.requireNote("A part of the plan", words));
        if (words(plan).isEmpty()) {
            throw new Refused("Nothing is written down yet. Fill in at least one part of the plan.");
        }
    }

    /** Only what was said. */
    static Map<SafetyPlan.Part, String> words(AgreedPlan plan) {
        Map<SafetyPlan.Part, String> said = new EnumMap<>(SafetyPlan.Part.class);
        plan.words().forEach((part, words) -> {
            if (!words.isBlank()) {
                said.put(part, words.strip());
            }
        });
        return said;
    }

    private static void requireReview(LocalDate on, LocalDate review) {
        if (review.isBefore(on)) {
            throw new Refused(
                    "The day to look at the plan again, {0}, is before the day of the plan. Enter a later day.",
                    review);
        }
        if (review.isAfter(on.plusYears(YEARS))) {
            throw new Refused(
                    "The day to look at the plan again, {0}, is more than two years ahead. Check the year.", review);
        }
    }
}
