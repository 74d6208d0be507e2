package org.hearth.ui.goals;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.Drafts;
import org.hearth.api.casework.Goals;
import org.hearth.api.document.PageFragments;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Goal;
import org.hearth.ui.parts.EmptyState;
import org.hearth.ui.parts.FamilyScreen;
import org.hearth.ui.parts.Notice;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;

/** A family's goals. */
public final class GoalsView extends FamilyScreen {
    private final Goals goals;
    private final Drafts drafts;
    private final PageFragments fragments;
    private final Actor actor;
    private final Clock clock;
    private final Notice many = new Notice("many-goals");
    private final Div list = new Div();

    public GoalsView(
            Casework casework,
            Goals goals,
            Drafts drafts,
            PageFragments fragments,
            Changes changes,
            Actor actor,
            Clock clock) {
        super(say("Goals"), casework, changes, actor);
        this.goals = goals;
        this.drafts = drafts;
        this.fragments = fragments;
        this.actor = actor;
        this.clock = clock;
        list.addClassName("stack4");
    }

    @Override
    protected void setUp(Family family) {
        Button set = new Button(say("Set a goal"), click -> dialogs(family).set());
        set.setId("set-goal");
        set.addThemeNames("primary");
        add(
                new PageHeading(say("Goals"))
                        .back(Paths.family(family.id()), family.displayName())
                        .lead(say("What they would like to be different, in their own words, and how near they are."))
                        .row("acts", set),
                many,
                list);
    }

    @Override
    protected void show(Family family) {
        List<Goal> all = goals.of(actor, family.id());
        List<Goal> current = in(all, Goal.State.CURRENT);
        list.removeAll();
        if (current.size() > Goal.SUGGESTED) {
            many.say(say(
                    "They work on {0} goals at once. Three or fewer are easier to hold in mind; you can let one rest.",
                    current.size()));
        } else {
            many.hide();
        }
        if (all.isEmpty()) {
            list.add(
                    new EmptyState(
                            say(
                                    "Up to three goals at a time stand here, once the family has said what matters to them. Each is rated from 0 to 10, now and then, by the family.")));
        }
        current.forEach(goal -> list.add(card(goal, family)));
        others(family, in(all, Goal.State.RESTING), say("Resting"), true);
        others(family, in(all, Goal.State.AGREED_ANEW), say("Goals as they were before"), false);
    }

    private void others(Family family, List<Goal> goalsOfAState, String title, boolean open) {
        if (goalsOfAState.isEmpty()) {
            return;
        }
        Div cards = new Div();
        cards.addClassName("stack4");
        goalsOfAState.forEach(goal -> cards.add(card(goal, family)));
        if (open) {
            list.add(new H2(title), cards);
        } else {
            list.add(new NativeDetails(title, cards));
        }
    }

    private Component card(Goal goal, Family family) {
        return GoalCard.of(new GoalStory(goal, family, LocalDate.now(clock)), fragments, dialogs(family));
    }

    private GoalDialogs dialogs(Family family) {
        return new GoalDialogs(goals, drafts, actor, family, clock, this::refresh);
    }

    private static List<Goal> in(List<Goal> all, Goal.State state) {
        return all.stream().filter(goal -> goal.state() == state).toList();
    }
}
