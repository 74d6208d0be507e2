package org.hearth.persistence.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Customizer;
import org.hearth.api.casework.AuditEntry;
import org.hearth.api.programme.FamilyId;
import org.jspecify.annotations.Nullable;

/** A trace; the database refuses to change or delete one. */
@Entity
@Table(name = "audit")
@Customizer(AbsentFamily.class)
@NamedQuery(
        name = "audit",
        query = "select a from AuditEntity a where a.family = :family order by a.doneAt desc, a.number desc")
@SuppressWarnings("NullAway.Init") // EclipseLink fills the fields
public class AuditEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_seq")
    @SequenceGenerator(name = "audit_seq", sequenceName = "audit_seq", allocationSize = 50)
    private long number;

    @Column(name = "done_at")
    @Convert(converter = InstantConverter.class)
    private Instant doneAt;

    @Column(name = "done_by")
    private String doneBy;

    private String what;

    private @Nullable UUID family;

    protected AuditEntity() {}

    /** A row for a trace. */
    public AuditEntity(AuditEntry entry) {
        doneAt = entry.at();
        doneBy = entry.by();
        what = entry.what();
        family = entry.family().map(FamilyId::value).orElse(null);
    }

    /** The value that the api knows. */
    public AuditEntry toEntry() {
        return new AuditEntry(doneAt, doneBy, what, Optional.ofNullable(family).map(FamilyId::new));
    }
}
