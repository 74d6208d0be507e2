package org.hearth.persistence;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Subscription;
import org.hearth.api.store.Neighbours;
import org.hearth.persistence.database.DataSources;
import org.hearth.persistence.database.Settings;
import org.hearth.persistence.nodes.NotifiedNodes;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** Who else uses this node's store: other nodes on the same PostgreSQL, or nobody where the store is embedded. */
@Component(configurationPid = StoreConfiguration.PID)
public final class SharedStore implements Neighbours, AutoCloseable {
    private final Optional<NotifiedNodes> others;

    /** @throws IllegalArgumentException if the configuration makes no sense; the message says what was expected */
    @Activate
    public SharedStore(StoreConfiguration configuration, BundleContext context) {
        this(StoreConfigurations.settings(configuration, context));
    }

    /** The neighbours at a store with those settings. */
    public SharedStore(Settings settings) {
        try {
            others = settings.embedded() ? Optional.empty() : Optional.of(new NotifiedNodes(DataSources.of(settings)));
        } catch (SQLException e) {
            throw new IllegalArgumentException("url: expected the address of a PostgreSQL, but it cannot be read", e);
        }
    }

    @Override
    public void tell(Change change) {
        others.ifPresent(nodes -> nodes.tell(change));
    }

    @Override
    public Subscription listen(Consumer<? super Change> listener) {
        return others.map(nodes -> nodes.listen(listener)).orElse(() -> {});
    }

    @Override
    @Deactivate
    public void close() {
        others.ifPresent(NotifiedNodes::close);
    }
}
