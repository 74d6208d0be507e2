package org.hearth.core.ground;

import java.util.List;
import org.hearth.api.casework.AuditEntry;
import org.hearth.api.casework.AuditLog;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The audit log as the store keeps it. */
@Component
public final class StoredAuditLog implements AuditLog {
    private static final int MOST = 500;

    private final Store store;

    @Activate
    public StoredAuditLog(@Reference Store store) {
        this.store = store;
    }

    @Override
    public List<AuditEntry> of(Actor actor, FamilyId family) {
        Permission.CASEWORK.require(actor);
        return store.read(records -> records.audit(family, MOST));
    }
}
