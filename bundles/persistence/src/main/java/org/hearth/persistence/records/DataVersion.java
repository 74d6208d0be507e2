package org.hearth.persistence.records;

import jakarta.persistence.EntityManager;

/** A number that grows with every transaction that a report could see: the sum of many rows of which each writer grows one. */
public final class DataVersion {
    private static final int SLOTS = 32;

    private final Session session;
    private boolean grown;

    DataVersion(Session session) {
        this.session = session;
    }

    /** The number as this transaction sees it. */
    public static long of(EntityManager entities) {
        return new Session(entities)
                .list(row -> row.getLong(1), "select sum(version) from data_version")
                .getFirst();
    }

    /** Lets it grow once in this transaction. */
    void grow() {
        if (!grown) {
            grown = true;
            // threads that write at the same time rarely share a row; when they do, one of them repeats its work
            int slot = (int) (Thread.currentThread().threadId() % SLOTS);
            session.change("update data_version set version = version + 1 where slot = ?", slot);
        }
    }
}
