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
import java.util.Optional;
import java.util.UUID;
import org.hearth.api.instrument.RiskRule;
import org.hearth.api.programme.Alert;
import org.hearth.api.programme.AlertId;
import org.hearth.api.programme.AssessmentId;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.PersonId;
import org.hearth.persistence.json.Json;
import org.jspecify.annotations.Nullable;

/** A risk that somebody must look at, with what was done about it as JSON. */
@Entity
@Table(name = "alert")
@NamedQuery(name = "alert", query = AlertEntity.READ + " where a.id = :id")
@NamedQuery(name = "openAlerts", query = AlertEntity.READ + " where a.state in :states order by a.raisedAt, a.number")
@NamedQuery(name = "alertsOfForm", query = AlertEntity.READ + " where a.form = :form order by a.formItem")
@NamedQuery(
        name = "alertsAbout",
        query = AlertEntity.READ + " where a.family = :family order by a.raisedAt desc, a.number desc")
@NamedQuery(
        name = "closedAlerts",
        query = AlertEntity.READ + " where a.state = :closed order by a.raisedAt desc, a.number desc")
@NamedQuery(name = "countOpenAlerts", query = "select count(a) from AlertEntity a where a.state in :states")
@SuppressWarnings("NullAway.Init") // EclipseLink fills the fields
public class AlertEntity {
    /** An alert with the identities that the api knows. */
    static final String READ =
            "select a, f.id, p.id, s.id from AlertEntity a join FamilyEntity f on f.number = a.family"
                    + " join PersonEntity p on p.number = a.person left join AssessmentEntity s on s.number = a.assessment";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "alert_seq")
    @SequenceGenerator(name = "alert_seq", sequenceName = "alert_seq", allocationSize = 50)
    private long number;

    private UUID id;

    @Version
    private long version;

    private long family;

    private long person;

    private @Nullable Long assessment;

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

    /** As text, because an absent UUID has no type that both databases accept. */
    private @Nullable String form;

    @Column(name = "form_instrument")
    private @Nullable String formInstrument;

    @Column(name = "form_version")
    private @Nullable String formVersion;

    @Column(name = "form_item")
    private @Nullable Integer formItem;

    @Column(name = "escalated_at")
    @Convert(converter = InstantConverter.class)
    private @Nullable Instant escalatedAt;

    protected AlertEntity() {}

    /** A row for an alert whose family, person and assessment have those numbers. */
    public AlertEntity(long family, long person, @Nullable Long assessment, Alert alert) {
        this.family = family;
        this.person = person;
        id = alert.id().value();
        raisedAt = alert.raisedAt();
        alert.origin().ifPresent(origin -> {
            form = origin.form().toString();
            formInstrument = origin.instrument();
            formVersion = origin.version();
            formItem = origin.item();
        });
        take(alert, assessment);
    }

    /** Takes over what may change: never whom it is about, what raised it and when. */
    public final void take(Alert alert, @Nullable Long finished) {
        assessment = finished;
        escalatedAt = alert.escalatedAt().orElse(null);
        risk = alert.level();
        reason = alert.reason();
        expectedAction = alert.expectedAction();
        state = alert.state();
        actions = Json.ACTIONS.write(alert.actions());
    }

    /** The value that the api knows. */
    public Alert toAlert(FamilyId of, PersonId about, @Nullable AssessmentId finished) {
        return new Alert(
                new AlertId(id),
                version,
                of,
                about,
                Optional.ofNullable(finished),
                raisedAt,
                risk,
                reason,
                expectedAction,
                state,
                Json.ACTIONS.read(actions),
                origin(),
                Optional.ofNullable(escalatedAt));
    }

    private Optional<Alert.Origin> origin() {
        return form == null || formInstrument == null || formVersion == null || formItem == null
                ? Optional.empty()
                : Optional.of(new Alert.Origin(UUID.fromString(form), formInstrument, formVersion, formItem));
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
