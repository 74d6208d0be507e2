package org.hearth.core.file;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.casework.Goals;
import org.hearth.api.casework.NotFound;
import org.hearth.api.casework.Refused;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Goal;
import org.hearth.api.programme.PersonId;
import org.hearth.api.store.Records;
import org.hearth.api.store.Store;
import org.hearth.core.change.ChangePublisher;
import org.hearth.core.family.FamilyRegister;
import org.hearth.core.ground.AuditTrail;
import org.hearth.core.ground.Permission;
import org.hearth.core.ground.TextRules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Goals of which every step is kept: no rating, no wording and no turn is lost. */
@Component
public final class KeptGoals implements Goals {
    private final Store store;
    private final ChangePublisher changes;
    private final AuditTrail trail;

    @Activate
    public KeptGoals(@Reference Store store, @Reference ChangePublisher changes, @Reference Clock clock) {
        this.store = store;
        this.changes = changes;
        trail = new AuditTrail(clock);
    }

    @Override
    public List<Goal> of(Actor actor, FamilyId family) {
        Permission.CASEWORK.require(actor);
        trail.visit(store, actor, family, "looked at the goals");
        return store.read(records -> records.leaves().about(family, Goal.class));
    }

    @Override
    public Goal set(Actor actor, NewGoal goal) {
        Permission.CASEWORK.require(actor);
        return changed(store.write(records -> {
            Optional<Goal> sentBefore = records.leaves().find(Goal.class, goal.id());
            return sentBefore.orElseGet(() -> begin(records, actor, goal, Optional.empty()));
        }));
    }

    @Override
    public Goal rate(Actor actor, UUID goal, long version, LocalDate on, int rating, Optional<PersonId> by) {
        return step(actor, goal, version, "added a goal rating", (records, current) -> {
            GoalRules.requireDay(current, on, today());
            GoalRules.requireRating(rating);
            by.ifPresent(person -> GoalRules.requireMember(FamilyRegister.find(records, current.family()), person));
            return GoalSteps.rated(
                    current,
                    new Goal.Rating(on, rating, by, actor.name(), trail.clock().instant()));
        });
    }

    @Override
    public Goal agreeAnew(Actor actor, UUID goal, long version, NewGoal next) {
        Permission.CASEWORK.require(actor);
        return changed(store.write(records -> {
            Optional<Goal> sentBefore = records.leaves().find(Goal.class, next.id());
            if (sentBefore.isPresent()) {
                return sentBefore.get();
            }
            Goal earlier = current(records, goal, version);
            if (!earlier.family().equals(next.family())) {
                throw new Refused("A goal is agreed anew within the same family.");
            }
            GoalRules.requireDay(earlier, next.on(), today());
            GoalRules.requireOtherWords(earlier, next.words());
            Goal begun = begin(records, actor, next, Optional.of(earlier.id()));
            records.leaves().replace(GoalSteps.followed(earlier, begun, actor.name()));
            return begun;
        }));
    }

    @Override
    public Goal letRest(Actor actor, UUID goal, long version, LocalDate on, String note) {
        TextRules.requireNote("What was said about the goal", note);
        return step(actor, goal, version, "let a goal rest", (records, current) -> {
            if (current.state() == Goal.State.RESTING) {
                throw new Refused("This goal rests already.");
            }
            GoalRules.requireDay(current, on, today());
            return GoalSteps.turned(current, new Goal.Turn(Goal.State.RESTING, on, note.strip(), actor.name()));
        });
    }

    @Override
    public Goal takeUp(Actor actor, UUID goal, long version, LocalDate on) {
        return step(actor, goal, version, "took a goal up again", (records, current) -> {
            if (current.state() == Goal.State.CURRENT) {
                throw new Refused("The family works on this goal already.");
            }
            GoalRules.requireDay(current, on, today());
            return GoalSteps.turned(current, new Goal.Turn(Goal.State.CURRENT, on, "", actor.name()));
        });
    }

    /** What becomes of a goal, within the transaction. */
    private interface Step {
        Goal take(Records records, Goal current);
    }

    private Goal step(Actor actor, UUID goal, long version, String trace, Step step) {
        Permission.CASEWORK.require(actor);
        return changed(store.write(records -> {
            Goal current = current(records, goal, version);
            Goal next = step.take(records, current);
            if (next.equals(current)) {
                return current;
            }
            trail.did(records, actor, trace, current.family());
            return records.leaves().replace(next);
        }));
    }

    private Goal begin(Records records, Actor actor, NewGoal goal, Optional<UUID> before) {
        Family family = FamilyRegister.find(records, goal.family());
        GoalRules.require(goal, family, today());
        trail.did(records, actor, before.isPresent() ? "agreed a goal anew" : "set a goal", family.id());
        return records.leaves()
                .add(GoalSteps.begun(goal, before, actor.name(), trail.clock().instant()));
    }

    private static Goal current(Records records, UUID goal, long version) {
        Goal current = records.leaves()
                .find(Goal.class, goal)
                .orElseThrow(() -> new NotFound("There is no such goal. Open the family's goals again, please."));
        if (current.version() != version) {
            throw new EditedMeanwhile(
                    "Somebody else changed this goal while you had it open. Nothing of yours was saved:"
                            + " look at what changed, and make your change once more.");
        }
        if (current.state() == Goal.State.AGREED_ANEW) {
            throw new Refused("This goal was agreed anew: what is new belongs to the goal that follows it.");
        }
        return current;
    }

    private LocalDate today() {
        return LocalDate.now(trail.clock());
    }

    private Goal changed(Goal goal) {
        changes.publish(new Change.FamilyChanged(goal.family()));
        return goal;
    }
}
