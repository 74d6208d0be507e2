package org.hearth.persistence.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.SupportChange;

/** A moment in which a family came, rested or came back. */
@Entity
@Table(name = "support_change")
@NamedQuery(
        name = "supportChanges",
        query =
                "select c from SupportChangeEntity c where c.family = :family order by c.happenedOn desc, c.number desc")
@SuppressWarnings("NullAway.Init") // EclipseLink fills the fields
public class SupportChangeEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "support_change_seq")
    @SequenceGenerator(name = "support_change_seq", sequenceName = "support_change_seq", allocationSize = 50)
    private long number;

    private long family;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    @Enumerated(EnumType.STRING)
    private SupportChange.Kind kind;

    private String note;

    protected SupportChangeEntity() {}

    /** A row for a moment of the family of that number. */
    public SupportChangeEntity(long family, SupportChange change) {
        this.family = family;
        happenedOn = change.on();
        kind = change.kind();
        note = change.note();
    }

    /** The value that the api knows. */
    public SupportChange toSupportChange(FamilyId of) {
        return new SupportChange(of, happenedOn, kind, note);
    }
}
