package org.hearth.persistence.nodes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Subscription;
import org.hearth.api.store.Neighbours;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The nodes on one PostgreSQL. */
public final class NotifiedNodes implements Neighbours, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(NotifiedNodes.class);
    private static final String CHANNEL = "hearth_changes";
    private static final int WAIT_MILLISECONDS = 10_000;
    private static final int VALID_WITHIN_SECONDS = 5;
    /** More than that is not kept while the database is away: whoever comes back looks at everything anew. */
    private static final int MOST_WAITING = 10_000;

    private final String node = UUID.randomUUID().toString();
    private final Set<Consumer<? super Change>> listeners = ConcurrentHashMap.newKeySet();
    private final LinkedBlockingDeque<String> untold = new LinkedBlockingDeque<>(MOST_WAITING);
    private final Line hearing;
    private final Line telling;

    public NotifiedNodes(DataSource source) {
        hearing = new Line("hearth-hears-nodes", source, this::hear);
        telling = new Line("hearth-tells-nodes", source, this::tellAll);
    }

    @Override
    public void tell(Change change) {
        ChangeWords.of(change).ifPresent(words -> {
            if (!untold.offer(words)) {
                LOG.debug("Not told to other nodes, because too much is waiting to be told");
            }
        });
    }

    @Override
    public Subscription listen(Consumer<? super Change> listener) {
        Consumer<Change> own = listener::accept;
        listeners.add(own);
        return () -> listeners.remove(own);
    }

    private void tellAll(Connection connection, boolean again) throws SQLException, InterruptedException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_notify(?, ?)")) {
            while (!telling.isClosed()) {
                String words = untold.take();
                statement.setString(1, CHANNEL);
                statement.setString(2, node + " " + words);
                try {
                    statement.execute();
                } catch (SQLException lost) {
                    untold.offerFirst(words);
                    throw lost;
                }
            }
        }
    }

    private void hear(Connection connection, boolean again) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
        }
        if (again) {
            ChangeWords.general().forEach(this::pass);
        }
        PGConnection notified = connection.unwrap(PGConnection.class);
        while (!hearing.isClosed()) {
            PGNotification[] heard = notified.getNotifications(WAIT_MILLISECONDS);
            if (heard == null || heard.length == 0) {
                if (!connection.isValid(VALID_WITHIN_SECONDS)) {
                    throw new SQLException("the database does not answer", "08006");
                }
                continue;
            }
            for (PGNotification one : heard) {
                String[] parts = one.getParameter().split(" ", 2);
                if (parts.length == 2 && !parts[0].equals(node)) {
                    ChangeWords.read(parts[1]).ifPresent(this::pass);
                }
            }
        }
    }

    private void pass(Change change) {
        for (Consumer<? super Change> listener : listeners) {
            try {
                listener.accept(change);
            } catch (RuntimeException broken) {
                LOG.warn("A listener failed on {}, which another node told", change, broken);
            }
        }
    }

    @Override
    public void close() {
        hearing.close();
        telling.close();
    }
}
