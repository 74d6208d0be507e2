package org.hearth.persistence.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.resource.ResourceAccessor;
import liquibase.ui.LoggerUIService;

/** Brings a database's schema up to date: runs the change sets in {@code db} that it has not seen. */
final class Migrations {
    private static final String CHANGELOG = "db/changelog.yaml";

    private Migrations() {}

    /**
     * Runs what is missing; nothing when everything is there.
     *
     * @throws SQLException if the database does not answer
     * @throws IllegalStateException if a change set fails; its own changes are rolled back where the database can
     */
    static void run(DataSource source) throws SQLException {
        SchemaMark mark = new SchemaMark(CHANGELOG);
        try (Connection connection = source.getConnection()) {
            if (mark.isIn(connection)) {
                return;
            }
        }
        migrate(source);
        try (Connection connection = source.getConnection()) {
            mark.write(connection);
        }
    }

    private static void migrate(DataSource source) throws SQLException {
        // Liquibase finds its own services through the context loader, and must not find those of others
        ClassLoader liquibase = Liquibase.class.getClassLoader();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(liquibase);
        try (Connection connection = source.getConnection();
                ResourceAccessor files = new ClassLoaderResourceAccessor(Migrations.class.getClassLoader())) {
            Map<String, Object> scope = Map.of(
                    Scope.Attr.classLoader.name(),
                    liquibase,
                    Scope.Attr.resourceAccessor.name(),
                    files,
                    Scope.Attr.ui.name(),
                    new LoggerUIService(),
                    "liquibase.analytics.enabled",
                    false);
            Scope.child(scope, () -> update(connection, files));
        } catch (SQLException e) {
            throw e;
        } catch (Exception e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException sql) {
                    throw sql;
                }
            }
            throw new IllegalStateException("The database could not be brought up to date: " + e.getMessage(), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void update(Connection connection, ResourceAccessor files) throws Exception {
        var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        Liquibase liquibase = new Liquibase(CHANGELOG, files, database);
        liquibase.setShowSummary(UpdateSummaryEnum.OFF);
        liquibase.update(new Contexts());
    }
}
