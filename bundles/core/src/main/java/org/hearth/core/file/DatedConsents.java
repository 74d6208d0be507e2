package org.hearth.core.file;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Consents;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Consent;
import org.hearth.api.programme.ConsentHistory;
import org.hearth.api.programme.EvaluationChoice;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.store.Records;
import org.hearth.api.store.Store;
import org.hearth.core.change.ChangePublisher;
import org.hearth.core.family.FamilyRegister;
import org.hearth.core.ground.AuditTrail;
import org.hearth.core.ground.Permission;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Consents one after the other, none of them ever changed, and what follows from them for evaluation. */
@Component
public final class DatedConsents implements Consents {
    private final Store store;
    private final ChangePublisher changes;
    private final AuditTrail trail;

    @Activate
    public DatedConsents(@Reference Store store, @Reference ChangePublisher changes, @Reference Clock clock) {
        this.store = store;
        this.changes = changes;
        trail = new AuditTrail(clock);
    }

    @Override
    public ConsentHistory of(Actor actor, FamilyId family) {
        Permission.CASEWORK.require(actor);
        trail.visit(store, actor, family, "looked at the consents");
        return store.read(records -> history(records, family));
    }

    @Override
    public ConsentHistory record(Actor actor, NewConsent consent) {
        Permission.CASEWORK.require(actor);
        ConsentHistory saved = store.write(records -> {
            if (records.leaves().find(Consent.class, consent.id()).isPresent()) {
                return history(records, consent.family());
            }
            Family family = FamilyRegister.find(records, consent.family());
            ConsentRules.require(consent, family, history(records, family.id()), LocalDate.now(trail.clock()));
            records.leaves().add(kept(actor, consent));
            trail.did(records, actor, "recorded consent", family.id());
            ConsentHistory now = history(records, family.id());
            if (consent.purpose() == Consent.Purpose.EVALUATION) {
                choose(records, family.id(), now);
            }
            return now;
        });
        changes.publish(new Change.FamilyChanged(consent.family()));
        return saved;
    }

    /** Leaves the family out of evaluation for as long as somebody of them does not want it. */
    private void choose(Records records, FamilyId family, ConsentHistory history) {
        boolean leftOut = !history.against(Consent.Purpose.EVALUATION).isEmpty();
        Optional<EvaluationChoice> before = records.leaves().find(EvaluationChoice.class, family.value());
        LocalDate today = LocalDate.now(trail.clock());
        if (before.isEmpty()) {
            records.leaves().add(new EvaluationChoice(0, family, leftOut, today));
        } else if (before.get().leftOut() != leftOut) {
            records.leaves().replace(new EvaluationChoice(before.get().version(), family, leftOut, today));
        }
    }

    private Consent kept(Actor actor, NewConsent consent) {
        return new Consent(
                consent.id(),
                0,
                consent.family(),
                consent.purpose(),
                consent.person(),
                consent.answer(),
                consent.on(),
                consent.how(),
                consent.wording().strip(),
                consent.note().strip(),
                actor.name(),
                trail.clock().instant());
    }

    private static ConsentHistory history(Records records, FamilyId family) {
        return new ConsentHistory(records.leaves().about(family, Consent.class));
    }
}
