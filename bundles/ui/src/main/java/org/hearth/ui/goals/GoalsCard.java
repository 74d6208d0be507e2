package org.hearth.ui.goals;

import static org.hearth.ui.parts.Say.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hearth.api.casework.Goals;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Goal;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.EmptyState;
import org.hearth.ui.parts.FamilyCard;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Rows;

/** The goals that a family works on, on its page. */
public final class GoalsCard extends FamilyCard {
    private final Goals goals;
    private final Actor actor;
    private final Clock clock;

    public GoalsCard(Goals goals, Actor actor, Clock clock) {
        this.goals = goals;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public void show(Family family) {
        List<Goal> current = goals.of(actor, family.id()).stream()
                .filter(goal -> goal.state() == Goal.State.CURRENT)
                .toList();
        Card card = new Card(say("Goals"));
        card.setId("goals-card");
        ButtonLink all = new ButtonLink(
                Paths.goals(family.id()), current.isEmpty() ? say("Set the first goal") : say("All goals"), "sm");
        all.setId("open-goals");
        if (current.isEmpty()) {
            card.add(new EmptyState(say("What the family would like to be different, in their own words."), all));
        } else {
            Rows rows = new Rows();
            current.forEach(goal -> rows.row(
                    Paths.goals(family.id()),
                    goal.words(),
                    new GoalStory(goal, family, LocalDate.now(clock)).sentence()));
            card.add(rows, all);
        }
        removeAll();
        add(card);
    }
}
