package org.hearth.persistence.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.hsqldb.jdbc.JDBCDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Makes the driver's own data source, because {@link java.sql.DriverManager} sees no driver of another bundle. */
public final class DataSources {
    /**
     * How the embedded database behaves: readers never wait for writers, every commit is synced to disk before it is
     * acknowledged, and rows live in a file rather than in memory.
     */
    private static final String EMBEDDED = ";hsqldb.tx=mvcc;hsqldb.write_delay=false;hsqldb.default_table_type=cached"
            + ";hsqldb.cache_rows=200000;hsqldb.cache_size=65536;hsqldb.applog=0";

    private DataSources() {}

    /**
     * The database of those settings.
     *
     * @throws SQLException if its address cannot be read
     */
    public static DataSource of(Settings settings) throws SQLException {
        return settings.embedded() ? embedded(settings) : postgresql(settings);
    }

    private static DataSource embedded(Settings settings) {
        JDBCDataSource source = new JDBCDataSource();
        source.setURL("jdbc:hsqldb:file:" + settings.folder().toAbsolutePath().resolve("hearth") + EMBEDDED);
        source.setUser("SA");
        return source;
    }

    private static DataSource postgresql(Settings settings) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(settings.url());
        if (!settings.user().isBlank()) {
            source.setUser(settings.user());
            source.setPassword(settings.password());
        }
        source.setApplicationName("Hearth");
        source.setConnectTimeout(seconds(settings.patience().toSeconds()));
        source.setSocketTimeout(seconds(settings.answerWithin().toSeconds()));
        source.setTcpKeepAlive(true);
        // stack traces must not carry what somebody wrote about a family
        source.setLogServerErrorDetail(false);
        return source;
    }

    private static int seconds(long seconds) {
        return (int) Math.clamp(seconds, 1, Integer.MAX_VALUE);
    }
}
