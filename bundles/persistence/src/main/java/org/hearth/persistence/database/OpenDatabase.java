package org.hearth.persistence.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database that is open: its pool and EclipseLink on top. */
final class OpenDatabase implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OpenDatabase.class);

    private final Settings settings;
    private final HikariDataSource pool;
    private final EntityManagerFactory entities;

    /**
     * Opens a database and brings its schema up to date.
     *
     * @throws SQLException if it does not answer
     */
    OpenDatabase(Settings settings) throws SQLException {
        this.settings = settings;
        DataSource source = DataSources.of(settings);
        Migrations.run(source);
        pool = pool(settings, source);
        try {
            entities = new PersistenceProvider()
                    .createContainerEntityManagerFactory(new EntityUnit(pool), options(settings));
            // EclipseLink starts with the first use: better now than in front of somebody
            entities.createEntityManager().close();
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    private static HikariDataSource pool(Settings settings, DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("hearth");
        config.setDataSource(source);
        config.setAutoCommit(false);
        // a snapshot on both: who reads sees one moment, who writes what somebody else just wrote is told to repeat
        config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        config.setMaximumPoolSize(settings.connections());
        config.setConnectionTimeout(settings.patience().toMillis());
        config.setValidationTimeout(Math.min(settings.patience().toMillis(), 2000));
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    private static Map<String, Object> options(Settings settings) {
        Map<String, Object> options = new HashMap<>();
        options.put(PersistenceUnitProperties.WEAVING, "static");
        options.put(PersistenceUnitProperties.LOGGING_LOGGER, "JavaLogger");
        // what goes wrong is thrown; told twice, even a conflict that is repeated would look like a fault
        options.put(PersistenceUnitProperties.LOGGING_LEVEL, "SEVERE");
        // what is bound to a statement is about people
        options.put(PersistenceUnitProperties.LOGGING_PARAMETERS, "false");
        options.put(PersistenceUnitProperties.SESSION_NAME, "hearth-" + UUID.randomUUID());
        options.put(PersistenceUnitProperties.TARGET_SERVER, "None");
        options.put(
                PersistenceUnitProperties.TARGET_DATABASE,
                settings.embedded()
                        ? "org.eclipse.persistence.platform.database.HSQLPlatform"
                        : "org.eclipse.persistence.platform.database.PostgreSQL10Platform");
        options.put(PersistenceUnitProperties.BATCH_WRITING, "JDBC");
        options.put(PersistenceUnitProperties.CACHE_SHARED_DEFAULT, "false");
        return options;
    }

    EntityManager entityManager() {
        return entities.createEntityManager();
    }

    /** Lets no connection be used again: one of them is gone, so the others probably are. */
    void forgetConnections() {
        pool.getHikariPoolMXBean().softEvictConnections();
    }

    /** Closes it; the embedded one writes its files so that the next start has nothing to repair. */
    @Override
    public void close() {
        try {
            entities.close();
            if (settings.embedded()) {
                shutDown();
            }
        } finally {
            pool.close();
        }
    }

    private void shutDown() {
        try (Connection connection = DataSources.of(settings).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException e) {
            LOG.warn("The embedded database was not closed cleanly ({}); the next start repairs it", e.getSQLState());
        }
    }
}
