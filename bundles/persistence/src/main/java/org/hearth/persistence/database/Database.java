package org.hearth.persistence.database;

import java.sql.SQLException;
import org.hearth.api.casework.StoreUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database that opens when it is first needed, and tries again each time it is needed until it answers: a server that
 * comes up later than Hearth does no harm.
 */
public final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final Settings settings;
    private @Nullable OpenDatabase open;
    private boolean closed;

    public Database(Settings settings) {
        this.settings = settings;
    }

    /** Opens it now if it answers; says in the log if it does not. */
    public void tryToOpen() {
        try {
            opened();
        } catch (StoreUnavailable e) {
            LOG.warn("The database does not answer yet ({}); every use tries again", settings);
        }
    }

    /** @throws StoreUnavailable if it does not answer, or was closed for good */
    synchronized OpenDatabase opened() {
        if (closed) {
            throw new StoreUnavailable("Hearth is stopping; nothing was saved.");
        }
        if (open == null) {
            open = open();
        }
        return open;
    }

    private OpenDatabase open() {
        long start = System.nanoTime();
        try {
            OpenDatabase opened = new OpenDatabase(settings);
            LOG.info("The store is open: {}, {} ms", settings, (System.nanoTime() - start) / 1_000_000);
            return opened;
        } catch (SQLException e) {
            throw Failures.unavailable(e);
        } catch (RuntimeException e) {
            throw Failures.translated(e);
        }
    }

    /** What it was opened with. */
    public Settings settings() {
        return settings;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
