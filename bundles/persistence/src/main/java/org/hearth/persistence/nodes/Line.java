package org.hearth.persistence.nodes;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread that works on one connection until it is closed; a connection that is lost is opened again after a while. */
final class Line implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Line.class);
    private static final long SOONEST_MILLISECONDS = 500;
    private static final long LATEST_MILLISECONDS = 30_000;

    private final DataSource source;
    private final Work work;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable Connection open;

    /** What is done on a connection: it goes on until the connection or the thread is gone. */
    interface Work {
        /**
         * Works on a connection that was just opened.
         *
         * @param again whether a connection was lost before this one
         */
        void on(Connection connection, boolean again) throws SQLException, InterruptedException;
    }

    Line(String name, DataSource source, Work work) {
        this.source = source;
        this.work = work;
        thread = Thread.ofPlatform().daemon().name(name).start(this::run);
    }

    private void run() {
        boolean again = false;
        long pause = SOONEST_MILLISECONDS;
        while (!isClosed()) {
            long begun = System.nanoTime();
            try (Connection connection = source.getConnection()) {
                open = connection;
                work.on(connection, again);
            } catch (SQLException lost) {
                LOG.debug("The line to the other nodes is lost ({}); it is tried again", lost.getSQLState());
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
                return;
            }
            again = true;
            boolean lasted = System.nanoTime() - begun > TimeUnit.MILLISECONDS.toNanos(LATEST_MILLISECONDS);
            pause = lasted ? SOONEST_MILLISECONDS : Math.min(LATEST_MILLISECONDS, pause * 2);
            if (waited(pause)) {
                return;
            }
        }
    }

    /** Waits, and says whether it was closed meanwhile. */
    private boolean waited(long milliseconds) {
        try {
            return closed.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    boolean isClosed() {
        return closed.getCount() == 0;
    }

    @Override
    public void close() {
        closed.countDown();
        thread.interrupt();
        Connection connection = open;
        if (connection != null) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException gone) {
                LOG.debug("The line to the other nodes was gone already ({})", gone.getSQLState());
            }
        }
    }
}
