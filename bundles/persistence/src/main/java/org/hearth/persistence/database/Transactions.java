package org.hearth.persistence.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityTransaction;
import java.sql.Connection;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.hearth.api.casework.StoreUnavailable;

/** Runs work in a transaction each, on one connection and in one view of the data. */
public final class Transactions {
    private static final int ATTEMPTS = 8;

    private final Database database;

    public Transactions(Database database) {
        this.database = database;
    }

    /** Runs work and leaves nothing of it behind. */
    public <T> T read(Function<? super EntityManager, ? extends T> work) {
        return repeated(work, false);
    }

    /** Runs work and commits; repeats it a few times when it met somebody else's. */
    public <T> T write(Function<? super EntityManager, ? extends T> work) {
        return repeated(work, true);
    }

    private <T> T repeated(Function<? super EntityManager, ? extends T> work, boolean commit) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work, commit);
            } catch (RuntimeException e) {
                boolean again = Failures.passes(e) ? attempt < ATTEMPTS : attempt == 1 && Failures.wasStale(e);
                if (!again) {
                    throw e;
                }
                // a little apart, so that those who met do not meet again
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(2_000_000L << attempt));
            }
        }
    }

    private <T> T once(Function<? super EntityManager, ? extends T> work, boolean commit) {
        OpenDatabase open = database.opened();
        try (EntityManager entities = open.entityManager()) {
            EntityTransaction transaction = entities.getTransaction();
            transaction.begin();
            try {
                // binds the transaction to one connection from its first question on
                entities.unwrap(Connection.class);
                T result = work.apply(entities);
                if (commit) {
                    entities.flush();
                    commit(transaction);
                } else {
                    transaction.rollback();
                }
                return result;
            } catch (RuntimeException | Error e) {
                rollBack(transaction, e);
                throw e;
            }
        } catch (RuntimeException e) {
            RuntimeException translated = Failures.translated(e);
            if (translated instanceof StoreUnavailable && !Failures.passes(e)) {
                open.forgetConnections();
            }
            throw translated;
        }
    }

    private static void commit(EntityTransaction transaction) {
        try {
            transaction.commit();
        } catch (RuntimeException e) {
            throw Failures.atCommit(e);
        }
    }

    private static void rollBack(EntityTransaction transaction, Throwable because) {
        try {
            if (transaction.isActive()) {
                transaction.rollback();
            }
        } catch (RuntimeException e) {
            // a connection that is gone cannot roll back; the database does so by itself
            because.addSuppressed(e);
        }
    }
}
