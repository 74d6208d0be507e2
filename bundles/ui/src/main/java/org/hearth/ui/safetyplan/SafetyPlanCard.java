package org.hearth.ui.safetyplan;

import static org.hearth.ui.parts.Say.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hearth.api.casework.SafetyPlans;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.SafetyPlan;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.EmptyState;
import org.hearth.ui.parts.FamilyCard;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Rows;
import org.hearth.ui.parts.WhoChoice;

/** The way to the safety plan, on the family's page. */
public final class SafetyPlanCard extends FamilyCard {
    private final SafetyPlans plans;
    private final Actor actor;
    private final Clock clock;

    public SafetyPlanCard(SafetyPlans plans, Actor actor, Clock clock) {
        this.plans = plans;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public void show(Family family) {
        List<SafetyPlan> all = plans.of(actor, family.id());
        String path = Paths.safetyPlan(family.id());
        Card card = new Card(say("Safety plan"));
        card.setId("safety-plan-card");
        ButtonLink open = new ButtonLink(path, all.isEmpty() ? say("Write one together") : say("Open the plan"), "sm");
        open.setId("open-safety-plan");
        if (all.isEmpty()) {
            card.add(new EmptyState(say("What helps when things get hard, in their own words."), open));
        } else {
            Rows rows = new Rows();
            all.forEach(plan -> rows.row(path, WhoChoice.name(family, plan.person()), when(plan)));
            card.add(rows, open);
        }
        removeAll();
        add(card);
    }

    private String when(SafetyPlan plan) {
        LocalDate today = LocalDate.now(clock);
        String agreed = Dates.plain(plan.current().on(), today);
        return plan.current()
                .reviewOn()
                .map(day -> day.isBefore(today)
                        ? say("Agreed on {0}; time to look at it again since {1}", agreed, Dates.plain(day, today))
                        : say("Agreed on {0}; to look at again by {1}", agreed, Dates.plain(day, today)))
                .orElseGet(() -> say("Agreed on {0}", agreed));
    }
}
