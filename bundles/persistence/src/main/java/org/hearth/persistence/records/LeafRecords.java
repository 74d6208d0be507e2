package org.hearth.persistence.records;

import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.casework.NotFound;
import org.hearth.api.casework.Page;
import org.hearth.api.casework.Refused;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Leaf;
import org.hearth.api.programme.LeafKind;
import org.hearth.api.store.Leaves;
import org.hearth.persistence.entity.LeafEntity;

/** The leaves of the file, of whatever kind, in one table. */
final class LeafRecords implements Leaves {
    private final Session session;
    private final Runnable changes;
    private final Runnable changesReports;

    /**
     * @param changes called before something changes that no report sees
     * @param changesReports called before something changes that a report may see
     */
    LeafRecords(Session session, Runnable changes, Runnable changesReports) {
        this.session = session;
        this.changes = changes;
        this.changesReports = changesReports;
    }

    @Override
    public <L extends Leaf<L>> L add(L leaf) {
        Class<L> type = type(leaf);
        String kind = changing(type);
        Long family = leaf.about().map(session::number).orElse(null);
        if (row(kind, leaf.id()).isPresent()
                || !leaf.key().isEmpty() && withKey(type, leaf.key()).isPresent()) {
            throw new Refused("This is written down already. Open it again to see it.");
        }
        LeafEntity row = new LeafEntity(kind, type, family, leaf);
        session.entities().persist(row);
        session.entities().flush();
        return leaf.withVersion(row.version());
    }

    @Override
    public <L extends Leaf<L>> L replace(L leaf) {
        Class<L> type = type(leaf);
        String kind = changing(type);
        LeafEntity row = row(kind, leaf.id())
                .orElseThrow(() -> new NotFound("What you changed is not there (any more); nothing was saved."));
        if (row.version() != leaf.version()) {
            throw new EditedMeanwhile("Somebody else changed this since you opened it; nothing was saved."
                    + " Open it again and repeat your change.");
        }
        row.take(type, leaf);
        session.entities().lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        session.entities().flush();
        return leaf.withVersion(row.version());
    }

    @Override
    public <L extends Leaf<L>> Optional<L> find(Class<L> kind, UUID id) {
        return row(name(kind), id).map(row -> row.toLeaf(kind));
    }

    @Override
    public <L extends Leaf<L>> Optional<L> withKey(Class<L> kind, String key) {
        return query("leafWithKey", kind)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .map(row -> row.toLeaf(kind));
    }

    @Override
    public <L extends Leaf<L>> List<L> about(FamilyId family, Class<L> kind) {
        var number = session.find(family);
        if (number.isEmpty()) {
            return List.of();
        }
        return query("leavesAbout", kind)
                .setParameter("family", number.getAsLong())
                .getResultStream()
                .map(row -> row.toLeaf(kind))
                .toList();
    }

    @Override
    public <L extends Leaf<L>> Page<L> between(Class<L> kind, LocalDate from, LocalDate to, int offset, int limit) {
        long total = session.entities()
                .createNamedQuery("countLeavesBetween", Long.class)
                .setParameter("kind", name(kind))
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
        List<L> rows = query("leavesBetween", kind)
                .setParameter("from", from)
                .setParameter("to", to)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> row.toLeaf(kind))
                .toList();
        return new Page<>(rows, total);
    }

    @Override
    public <L extends Leaf<L>> void discard(Class<L> kind, UUID id) {
        if (!kind.getAnnotation(LeafKind.class).passing()) {
            throw new IllegalArgumentException("a " + name(kind) + " is kept for ever: write a new version instead");
        }
        changes.run();
        row(name(kind), id).ifPresent(row -> session.entities().remove(row));
    }

    private Optional<LeafEntity> row(String kind, UUID id) {
        return session.entities()
                .createNamedQuery("leaf", LeafEntity.class)
                .setParameter("kind", kind)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<LeafEntity> query(String name, Class<?> kind) {
        return session.entities().createNamedQuery(name, LeafEntity.class).setParameter("kind", name(kind));
    }

    private String changing(Class<?> kind) {
        (kind.getAnnotation(LeafKind.class).passing() ? changes : changesReports).run();
        return name(kind);
    }

    private static String name(Class<?> kind) {
        return kind.getAnnotation(LeafKind.class).value();
    }

    @SuppressWarnings("unchecked") // a leaf is of its own type
    private static <L extends Leaf<L>> Class<L> type(L leaf) {
        return (Class<L>) leaf.getClass();
    }
}
