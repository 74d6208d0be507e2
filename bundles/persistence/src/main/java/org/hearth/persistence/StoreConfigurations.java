package org.hearth.persistence;

import java.nio.file.Path;
import java.time.Duration;
import org.hearth.persistence.database.Settings;
import org.osgi.framework.BundleContext;

/** What the configuration says, with the runtime's own folder where it says nothing. */
final class StoreConfigurations {
    private StoreConfigurations() {}

    /** @throws IllegalArgumentException if the configuration makes no sense; the message says what was expected */
    static Settings settings(StoreConfiguration configuration, BundleContext context) {
        String data = context.getProperty("karaf.data");
        return new Settings(
                configuration.url(),
                configuration.user(),
                configuration._password(),
                configuration.folder().isBlank()
                        ? Path.of(data == null ? "data" : data).resolve("db")
                        : Path.of(configuration.folder()),
                configuration.pool_size(),
                Duration.ofMillis(configuration.connection_timeout_milliseconds()),
                Duration.ofSeconds(configuration.answer_timeout_seconds()));
    }
}
