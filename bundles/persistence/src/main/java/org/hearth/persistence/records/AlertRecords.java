package org.hearth.persistence.records;

import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.hearth.api.casework.Alerts;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.casework.NotFound;
import org.hearth.api.casework.Page;
import org.hearth.api.programme.Alert;
import org.hearth.api.programme.AlertId;
import org.hearth.api.programme.AssessmentId;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.PersonId;
import org.hearth.persistence.entity.AlertEntity;
import org.jspecify.annotations.Nullable;

/** Alerts, and how many of them a family has open. */
final class AlertRecords {
    /** Named rather than "not closed", so that an index can answer. */
    private static final List<Alert.State> OPEN = List.of(Alert.State.OPEN, Alert.State.ACKNOWLEDGED);

    private final Session session;

    AlertRecords(Session session) {
        this.session = session;
    }

    Alert add(Alert alert) {
        AlertEntity row =
                new AlertEntity(session.number(alert.family()), session.number(alert.person()), finished(alert), alert);
        session.entities().persist(row);
        session.entities().flush();
        count(row);
        return alert.withVersion(row.version());
    }

    Alert replace(Alert alert) {
        AlertEntity row = (AlertEntity) query("alert")
                .setParameter("id", alert.id().value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("This alert is not there; nothing was saved."))[0];
        if (row.version() != alert.version()) {
            throw new EditedMeanwhile("This alert was changed by somebody else since you opened it; nothing was saved."
                    + " Look at it again and repeat what you did.");
        }
        row.take(alert, finished(alert));
        session.entities().lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        count(row);
        return alert.withVersion(row.version());
    }

    Optional<Alert> find(AlertId id) {
        return query("alert")
                .setParameter("id", id.value())
                .getResultStream()
                .map(AlertRecords::value)
                .findFirst();
    }

    List<Alert> open() {
        return query("openAlerts")
                .setParameter("states", OPEN)
                .getResultStream()
                .map(AlertRecords::value)
                .toList();
    }

    Optional<Alert> longestOpen() {
        return query("openAlerts")
                .setParameter("states", OPEN)
                .setMaxResults(1)
                .getResultStream()
                .map(AlertRecords::value)
                .findFirst();
    }

    Alerts.Calling calling(String keyWorker) {
        return session.list(
                        row -> new Alerts.Calling(row.getInt(1), row.getInt(2), row.getInt(3)),
                        "select count(*), count(case when a.state = 'OPEN' then a.escalated_at end),"
                                + " count(case when a.state = 'OPEN' and f.key_worker = ? then 1 end)"
                                + " from alert a join family f on f.number = a.family"
                                + " where a.state in ('OPEN', 'ACKNOWLEDGED')",
                        keyWorker)
                .getFirst();
    }

    /** What was raised while that form was filled in, by item. */
    List<Alert> of(UUID form) {
        return query("alertsOfForm")
                .setParameter("form", form.toString())
                .getResultStream()
                .map(AlertRecords::value)
                .toList();
    }

    /** All alerts about a family, the newest first. */
    List<Alert> about(FamilyId family) {
        OptionalLong number = session.find(family);
        return number.isEmpty()
                ? List.of()
                : query("alertsAbout")
                        .setParameter("family", number.getAsLong())
                        .getResultStream()
                        .map(AlertRecords::value)
                        .toList();
    }

    Page<Alert> closed(int offset, int limit) {
        long total = session.entities()
                .createNamedQuery("countOpenAlerts", Long.class)
                .setParameter("states", List.of(Alert.State.CLOSED))
                .getSingleResult();
        return new Page<>(
                query("closedAlerts")
                        .setParameter("closed", Alert.State.CLOSED)
                        .setFirstResult(offset)
                        .setMaxResults(limit)
                        .getResultStream()
                        .map(AlertRecords::value)
                        .toList(),
                total);
    }

    private @Nullable Long finished(Alert alert) {
        return alert.assessment().map(session::number).orElse(null);
    }

    int countOpen() {
        return session.entities()
                .createNamedQuery("countOpenAlerts", Long.class)
                .setParameter("states", OPEN)
                .getSingleResult()
                .intValue();
    }

    private void count(AlertEntity row) {
        session.change(
                "update family set open_alerts = (select count(*) from alert a where a.family = ? and a.state <> 'CLOSED')"
                        + " where number = ?",
                row.family(),
                row.family());
    }

    private TypedQuery<Object[]> query(String name) {
        return session.entities().createNamedQuery(name, Object[].class);
    }

    private static Alert value(Object[] row) {
        UUID finished = (UUID) row[3];
        return ((AlertEntity) row[0])
                .toAlert(
                        new FamilyId((UUID) row[1]),
                        new PersonId((UUID) row[2]),
                        finished == null ? null : new AssessmentId(finished));
    }
}
