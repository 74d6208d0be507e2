package org.hearth.persistence.records;

import java.util.List;
import org.hearth.api.casework.AuditEntry;
import org.hearth.api.programme.FamilyId;
import org.hearth.persistence.entity.AuditEntity;

/** Traces: added and read, never changed. */
final class AuditTrail {
    private final Session session;

    AuditTrail(Session session) {
        this.session = session;
    }

    void add(AuditEntry entry) {
        session.append(new AuditEntity(entry));
    }

    List<AuditEntry> of(FamilyId family, int limit) {
        return session
                .entities()
                .createNamedQuery("audit", AuditEntity.class)
                .setParameter("family", family.value())
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(AuditEntity::toEntry)
                .toList();
    }
}
