package org.hearth.persistence;

import java.nio.file.Path;
import java.util.function.Function;
import org.hearth.api.store.Backup;
import org.hearth.api.store.Records;
import org.hearth.api.store.Store;
import org.hearth.persistence.database.Archive;
import org.hearth.persistence.database.Database;
import org.hearth.persistence.database.Settings;
import org.hearth.persistence.database.Transactions;
import org.hearth.persistence.records.DataVersion;
import org.hearth.persistence.records.JpaRecords;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.metatype.annotations.Designate;

/** Keeps records in the embedded HSQLDB or in PostgreSQL, through EclipseLink. */
@Component(
        service = {Store.class, Backup.class},
        configurationPid = StoreConfiguration.PID,
        immediate = true)
@Designate(ocd = StoreConfiguration.class)
public final class JpaStore implements Store, Backup, AutoCloseable {
    private final Database database;
    private final Transactions transactions;
    private final ThreadLocal<JpaRecords> current = new ThreadLocal<>();

    /** @throws IllegalArgumentException if the configuration makes no sense; the message says what was expected */
    @Activate
    public JpaStore(StoreConfiguration configuration, BundleContext context) {
        this(StoreConfigurations.settings(configuration, context));
    }

    /** A store with those settings, open if the database answers. */
    public JpaStore(Settings settings) {
        database = new Database(settings);
        transactions = new Transactions(database);
        database.tryToOpen();
    }

    /** Within another transaction of the same thread: reads what that one sees. */
    @Override
    public <T> T read(Function<? super Records, ? extends T> work) {
        JpaRecords outer = current.get();
        if (outer != null) {
            return work.apply(outer);
        }
        return transactions.read(entities -> within(new JpaRecords(entities, false), work));
    }

    @Override
    public <T> T write(Function<? super Records, ? extends T> work) {
        if (current.get() != null) {
            throw new IllegalStateException("a transaction is under way on this thread already:"
                    + " pass its Records on instead of starting another");
        }
        return transactions.write(entities -> within(new JpaRecords(entities, true), work));
    }

    private <T> T within(JpaRecords records, Function<? super Records, ? extends T> work) {
        current.set(records);
        try {
            return work.apply(records);
        } finally {
            current.remove();
        }
    }

    @Override
    public long dataVersion() {
        return transactions.read(DataVersion::of);
    }

    @Override
    public void backup(Path archive) {
        new Archive(database).write(archive);
    }

    /** Closes the database. */
    @Override
    @Deactivate
    public void close() {
        database.close();
    }
}
