package org.hearth.core.ground;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hearth.api.casework.AuditEntry;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.store.Records;
import org.hearth.api.store.Store;

/** Leaves the traces of what was done and looked at, within the transaction that does it. */
public record AuditTrail(Clock clock) {

    /** Within this time a person who reads on in a record leaves no second trace of looking. */
    static final Duration ONE_VISIT = Duration.ofHours(1);

    private static final int LATEST = 20;

    public void did(Records records, Actor actor, String what, FamilyId family) {
        records.add(new AuditEntry(clock.instant(), actor.name(), what, Optional.of(family)));
    }

    /**
     * Leaves a trace of looking, once a visit.
     *
     * @param what such as <em>looked at the goals</em>
     * @throws org.hearth.api.casework.NotFound if there is no such family
     */
    public void visit(Store store, Actor actor, FamilyId family, String what) {
        if (!store.<Boolean>read(records -> isVisiting(records, actor, family))) {
            store.write(records -> {
                if (records.family(family).isEmpty()) {
                    throw MissingFamily.refusal();
                }
                did(records, actor, what, family);
                return family;
            });
        }
    }

    /** Leaves the trace of something that is about no family. */
    public void did(Records records, Actor actor, String what) {
        records.add(new AuditEntry(clock.instant(), actor.name(), what, Optional.empty()));
    }

    /** Leaves a trace of looking within a transaction, once a visit. */
    public void visit(Records records, Actor actor, FamilyId family, String what) {
        if (!isVisiting(records, actor, family)) {
            did(records, actor, what, family);
        }
    }

    /** Whether the latest traces tell already that the actor is in the family's record. */
    public boolean isVisiting(Records records, Actor actor, FamilyId family) {
        Instant since = clock.instant().minus(ONE_VISIT);
        return records.audit(family, LATEST).stream()
                .anyMatch(entry -> entry.by().equals(actor.name()) && entry.at().isAfter(since));
    }
}
