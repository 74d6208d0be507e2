package org.hearth.core.file;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.casework.NotFound;
import org.hearth.api.casework.Programme;
import org.hearth.api.casework.SafetyPlans;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Letter;
import org.hearth.api.programme.PersonId;
import org.hearth.api.programme.SafetyPlan;
import org.hearth.api.store.Records;
import org.hearth.api.store.Store;
import org.hearth.core.change.ChangePublisher;
import org.hearth.core.family.FamilyRegister;
import org.hearth.core.ground.AuditTrail;
import org.hearth.core.ground.Permission;
import org.hearth.core.ground.StableIds;
import org.hearth.core.letter.PlanSheet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Safety plans of which every edition is kept. */
@Component
public final class EditionedSafetyPlans implements SafetyPlans {
    private final Store store;
    private final Programme programme;
    private final ChangePublisher changes;
    private final AuditTrail trail;

    @Activate
    public EditionedSafetyPlans(
            @Reference Store store,
            @Reference Programme programme,
            @Reference ChangePublisher changes,
            @Reference Clock clock) {
        this.store = store;
        this.programme = programme;
        this.changes = changes;
        trail = new AuditTrail(clock);
    }

    @Override
    public List<SafetyPlan> of(Actor actor, FamilyId family) {
        Permission.CASEWORK.require(actor);
        trail.visit(store, actor, family, "looked at the safety plan");
        return store.read(records -> records.leaves().about(family, SafetyPlan.class));
    }

    @Override
    public SafetyPlan agree(Actor actor, AgreedPlan plan) {
        Permission.CASEWORK.require(actor);
        SafetyPlan saved = store.write(records -> {
            Family family = FamilyRegister.find(records, plan.family());
            SafetyPlanRules.require(plan, family, LocalDate.now(trail.clock()));
            SafetyPlan.Edition edition = new SafetyPlan.Edition(
                    plan.on(),
                    plan.reviewOn(),
                    SafetyPlanRules.words(plan),
                    actor.name(),
                    trail.clock().instant());
            trail.did(records, actor, "agreed a safety plan", family.id());
            return keep(records, plan, edition);
        });
        changes.publish(new Change.FamilyChanged(saved.family()));
        return saved;
    }

    @Override
    public Letter sheet(Actor actor, FamilyId family, PersonId person) {
        Permission.CASEWORK.require(actor);
        return store.write(records -> {
            Family found = FamilyRegister.find(records, family);
            SafetyPlan plan = plan(records, person)
                    .orElseThrow(() -> new NotFound("There is no safety plan for this person yet."));
            trail.did(records, actor, "took the safety plan out", family);
            return new PlanSheet(programme.profile()).of(found, plan);
        });
    }

    private static SafetyPlan keep(Records records, AgreedPlan plan, SafetyPlan.Edition edition) {
        Optional<SafetyPlan> before = plan(records, plan.person());
        if (before.map(SafetyPlan::version).orElse(0L) != plan.version()) {
            throw new EditedMeanwhile(
                    "Somebody else changed this safety plan while you had it open. Nothing of yours was"
                            + " saved: read what they wrote, then add yours.");
        }
        if (before.isEmpty()) {
            return records.leaves()
                    .add(new SafetyPlan(
                            StableIds.safetyPlan(plan.person()), 0, plan.family(), plan.person(), List.of(edition)));
        }
        List<SafetyPlan.Edition> editions = new ArrayList<>(before.get().editions());
        editions.add(edition);
        return records.leaves()
                .replace(new SafetyPlan(
                        before.get().id(), before.get().version(), plan.family(), plan.person(), editions));
    }

    private static Optional<SafetyPlan> plan(Records records, PersonId person) {
        return records.leaves().find(SafetyPlan.class, StableIds.safetyPlan(person));
    }
}
