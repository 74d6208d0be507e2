package org.hearth.persistence.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hearth.api.instrument.RiskRule;
import org.hearth.api.programme.Alert;
import org.hearth.api.programme.AlertId;
import org.hearth.api.programme.AssessmentId;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.PersonId;
import org.hearth.persistence.json.Json;

/** A risk that somebody must look at, with what was done about it as JSON. */
@Entity
@Table(name = "alert")
@NamedQuery(
        name = "alert",
        query = "select a, f.id, p.id, s.id from AlertEntity a, FamilyEntity f, PersonEntity p, AssessmentEntity s"
                + " where a.id = :id and f.number = a.family and p.number = a.person and s.number = a.assessment")
@NamedQuery(
        name = "openAlerts",
        query = "select a, f.id, p.id, s.id from AlertEntity a, FamilyEntity f, PersonEntity p, AssessmentEntity s"
                + " where a.state in :states and f.number = a.family and p.number = a.person"
                + " and s.number = a.assessment order by a.raisedAt, a.number")
@NamedQuery(name = "countOpenAlerts", query = "select count(a) from AlertEntity a where a.state in :states")
@SuppressWarnings("NullAway.Init") // EclipseLink fills the fields
public class AlertEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "alert_seq")
    @SequenceGenerator(name = "alert_seq", sequenceName = "alert_seq", allocationSize = 50)
    private long number;

    private UUID id;

    @Version
    private long version;

    private long family;

    private long person;

    private long assessment;

    @Column(name = "raised_at")
    @Convert(converter = InstantConverter.class)
    private Instant raisedAt;

    @Enumerated(EnumType.STRING)
    private RiskRule.Level risk;

    private String reason;

    @Column(name = "expected_action")
    private String expectedAction;

    @Enumerated(EnumType.STRING)
    private Alert.State state;

    private String actions;

    protected AlertEntity() {}

    /** A row for an alert whose family, person and assessment have those numbers. */
    public AlertEntity(long family, long person, long assessment, Alert alert) {
        this.family = family;
        this.person = person;
        this.assessment = assessment;
        id = alert.id().value();
        raisedAt = alert.raisedAt();
        take(alert);
    }

    /** Takes over what may change: never whom it is about, what raised it and when. */
    public final void take(Alert alert) {
        risk = alert.level();
        reason = alert.reason();
        expectedAction = alert.expectedAction();
        state = alert.state();
        actions = Json.ACTIONS.write(alert.actions());
    }

    /** The value that the api knows. */
    public Alert toAlert(FamilyId of, PersonId about, AssessmentId raisedBy) {
        return new Alert(
                new AlertId(id),
                version,
                of,
                about,
                raisedBy,
                raisedAt,
                risk,
                reason,
                expectedAction,
                state,
                Json.ACTIONS.read(actions));
    }

    /** How often it was changed. */
    public long version() {
        return version;
    }

    /** The number of its family. */
    public long family() {
        return family;
    }
}
